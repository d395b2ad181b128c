/** How the room tells a comparison, as the command line does. One rule, in `collection`. */
export {
  differenceWords,
  followsWords,
  gathered,
  isQuotedOtherwise,
  originName,
  shownParts,
  spread,
} from '../collection/renderings/told.ts';
