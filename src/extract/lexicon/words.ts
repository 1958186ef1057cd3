/** Function words and small classes that the rules ask for; general English. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any no each every both several many most few all another other one two three four five six seven eight nine ten more such',
);
export const POSSESSIVES = set("his her its their our my your whose 's '");
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should 's 've 'd 'll 're n't not never",
);
export const MODALS_OPEN = set('may might could would');
export const FUTURE = set("will shall 'll");
export const NEGATIONS = set("not n't never neither nor");
export const ADVERBS =
  set(`also then later once again repeatedly often recently still already now ever even just only first previously separately earlier subsequently further instead simply merely yesterday today tomorrow tonight sometimes always twice
  since long so too rather quite very soon further meanwhile famously largely both either all largely finally`);
export const PREPOSITIONS = set(
  'of in on at by for with from to into onto about against during before after under over between among amid through throughout via without within near outside inside since until till upon per despite toward towards across along around behind beyond like as',
);
export const SUBJECT_PRONOUNS = set('he she they it we i you who');
export const CONJUNCTIONS = set('and but or yet while although though because if when as since whereas unless until after before');
export const RELATIVES = set('who which that whom whose where when');
export const MONTHS = set(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
);
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.');
export const TIME_WORDS = set(
  'today yesterday tomorrow tonight morning afternoon evening night week month year day earlier later last this next early late recently noon midnight weekend',
);
export const SPEAKING_NOUNS =
  set(`officials official authorities police prosecutors prosecutor lawyers lawyer attorneys attorney aides aide advisers advisors spokesman spokeswoman spokesperson spokespeople critics critic experts expert analysts analyst
  observers supporters opponents residents voters leaders leader lawmakers lawmaker republicans republican democrats democrat activists activist organizers advocates sources source people person man woman men women
  campaign report study poll survey statement document documents letter memo email emails article newspaper paper magazine website site post story lawsuit complaint filing indictment order ruling judge judges court jury department agency administration government committee
  group groups organization union company board council commission office panel investigators investigator researchers researcher scientists scientist economists economist doctors doctor witnesses witness family friends friend colleagues colleague
  reporter reporters journalist journalists columnist author authors editor editors pundits strategist strategists operatives operative donor donors candidate candidates nominee rival rivals governor president senator mayor secretary congressman congresswoman
  chairman chairwoman chair director minister ambassador chief commissioner sheriff professor historian teacher teachers students student workers worker farmers families parents mother father son daughter wife husband brother sister billionaire mogul businessman
  former-governor ad tweet release book film video transcript records record data figures numbers results polls press media network host anchor moderator ministers diplomats diplomat insiders others many some both scholars neighbors neighbours villagers soldiers`);
/** Capitalized openers of sentences that are no names. */
export const OPENING_WORDS =
  set(`the a an this that these those his her its their our my your he she they it we i you who what when where why how which there here if as at by for from in into of on or and but nor so yet to with after before during while because since until although though unless under over about against between through
  among amid despite like not no yes all any both each every few many more most much other others some such several one two three four five six seven eight nine ten another also then later once again still now just only even well according last next first second third early late recently meanwhile however instead moreover furthermore
  finally perhaps maybe indeed today yesterday tomorrow tonight asked speaking told said says saying let make made get got is are was were be been do does did has have had can could will would should may might must never ever officials police former ex people critics experts supporters republicans democrats president governor mayor senator
  mr mrs ms dr earlier along without within across around behind beyond except inside outside near off out up down upon per via whether either neither rather than too very though good bad new old big great long short high low right left dear thank thanks please sorry hello okay ok oh ah still back because everyone everybody nobody nothing something someone anyone anything
  that's it's there's he's she's what's let's i'm we're they're you're don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't`);
