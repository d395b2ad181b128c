/** How the room tells a comparison, as the command line does. One rule, in `collection`. */
export {
  creditedTo,
  differenceWords,
  followsWords,
  gathered,
  isQuotedOtherwise,
  nameOf,
  originName,
  shownParts,
  spread,
} from '../collection/renderings/told.ts';
