/** Written before a name, a number or a month day: the stop is part of the word and no sentence ends there. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Drs Messrs Prof Gen Col Lt Maj Capt Cmdr Cpl Sgt Pvt Sen Sens Rep Reps Gov Govs Rev Hon Adm Brig Pres Supt Insp Fr Br Det Amb Atty Asst Assoc Dep Sec Mlle Mme ' +
    'St Ste Mt Ft Nos vs v Feb Apr Aug Sep Sept Oct Nov Dec approx ca cf eg ie viz Vol Vols pp Fig Figs Ph Nat Natl Intl'
  ).split(' '),
);

/** Abbreviations that may also end a sentence: only the next word tells. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'Inc Ltd Co Corp Cos Bros Jr Sr Esq Dept Univ Assn Assoc Ave Blvd Rd Hwy Sq etc al est Ed Eds ' +
    'Ala Ariz Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Pa Tenn Tex Vt Va Wis Wyo Penn'
  ).split(' '),
);

/** Ordinary words too ("No.", "Miss.", "Mass."): abbreviations only where a comma, a digit or a small letter follows. */
export const DOUBTFUL: ReadonlySet<string> = new Set(
  'No Art Jan Jun Jul Mar Ore Del Ill Ind La Mass Miss Mo Wash Ark Me Op Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'.split(' '),
);

/** Words that open sentences, so that "in the U.S. The president" is two and "the U.S. Senate" is one. */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I You His Her Its Their Our My This That These Those There Here But And Or So Yet In On At By For From With Without After Before Since During ' +
    'Under Over About As If When While Although Though Because Once Until Unless What Who Why How Where Which Some Many Most Both Each All No Not Now Then Also However Meanwhile ' +
    'Still Instead Moreover Nevertheless Later Earlier Last Next One Two Asked According Despite Even Only Just To'
  ).split(' '),
);

/** What keeps its hyphen in the treebanks ("non-profit", "re-elected", "mid-August"); every other hyphen is a token. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  'anti co counter cross e ex inter intra mega mid mini multi neo non pan post pre pro pseudo quasi re semi sub super trans ultra un'.split(
    ' ',
  ),
);
