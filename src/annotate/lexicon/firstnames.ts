import { wordSet } from '../../text/word-set.ts';

/**
 * Common given names that tell a bearer's likely gender; names borne by both are left out. Written for this project.
 */

export const FEMALE_NAMES = wordSet(`
  hillary angela theresa sarah mary elizabeth anna anne ann emma olivia sophia julia julie katie kate catherine
  katherine kathleen karen susan linda barbara patricia jennifer jessica ashley amanda melissa michelle kimberly
  lisa nancy betty helen sandra donna carol ruth sharon laura amy brenda nicole christine christina rachel
  heather diane virginia janet maria marie martha megan meghan melania ivanka chelsea carly elena natalia olga
  tatiana svetlana irina fatima aisha leila layla zainab samantha alexandria kamala nikki condoleezza madeleine
  loretta sonia victoria caroline charlotte diana camilla jane joan joanna judith judy margaret
  nicola ursula priyanka priya indira aung yulia eva ingrid astrid greta margrethe gloria wendy tammy debbie
  deborah huma cheryl denise ellen erin gina gail holly jill joyce kelly kellyanne lauren lori lucy
  megyn molly monica paula peggy rebecca rosa rosie sally sheila shirley stephanie susanna teresa tina
  valerie vanessa zoe zooey stacey abigail alice alison amelia beth bridget claire clara eleanor fiona grace
  hannah harriet isabel jacqueline jackie jasmine josephine kristen kristin lena lily louise lydia maggie marilyn
  maya miriam naomi natalie penny phyllis rose ruby sofia tanya yvonne jocelyn dawn annie kylie kendall
  beyonce serena elise daria marina michele
`);

export const MALE_NAMES = wordSet(`
  donald barack joe joseph john james robert michael william david richard charles thomas christopher daniel matthew
  anthony mark paul steven stephen andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey jeff
  ryan gary jacob nicholas eric jonathan larry justin scott brandon frank benjamin ben gregory greg samuel sam
  raymond patrick alexander jack dennis jerry tyler aaron jose henry adam douglas doug nathan peter zachary kyle
  walter harold jeremy ethan carl keith roger gerald arthur terry lawrence sean christian albert austin willie jeb
  ted marco bernie mike mitt newt rand chris rick lindsey bobby bill al tim tom jim bob rob ron don dan dave
  steve matt nick tony josh ken phil vladimir sergei dmitry boris alexei mikhail ivan igor viktor bashar
  mohammed muhammad mohamed ahmed ali hassan hussein ibrahim abdullah omar khalid mahmoud mustafa yusuf youssef
  recep emmanuel francois françois nicolas jean-claude jean-marc pierre jacques angelo silvio matteo
  giuseppe pedro mariano juan carlos luis miguel jorge francisco fernando diego rafael angel hans karl wolfgang
  klaus jürgen olaf kofi ban antonio narendra rahul imran nawaz ashraf hamid xi li wang shinzo shigeru kim-jong moon
  rex reince corey julian bradley alan allen barry brett bruce calvin cameron clarence clark clay
  clint craig curtis darren dean derek dick drew duncan dwight earl eddie edwin elliot elon ernest eugene evan floyd
  fred frederick gavin geoffrey gilbert glenn gordon graham grant harry harvey herbert howard hugh ian jake jared
  jay jesse jimmy joel jon jordan julius kurt lance lee leo leon leonard lewis lloyd louis lucas luke malcolm
  marc marcus mario martin marvin max melvin milton mitch mitchell morgan neil nigel noah norman oliver oscar owen
  philip phillip ralph ray reginald roy russell seth shane sidney simon spencer stanley stuart theodore todd
  travis trevor tucker victor vincent wade warren wayne wesley zach keir rishi kwasi jens ole lars sven stefan
  tobias gonzalo fethullah anders tayyip gianni sepp lionel cristiano roman sundar satya mick freddie
`);
