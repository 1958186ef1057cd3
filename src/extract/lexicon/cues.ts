/**
 * The cue verbs: general knowledge of English news prose, written for this project. One line a class and mode; each
 * entry is a lemma (with its particle) and the frames it takes:
 * t a clause, c a clause only with "that", w a question, o a noun as content, i an infinitive, a an addressee before the content,
 * q only with a quotation.
 */
export const CUE_TABLE: readonly (readonly [cueClass: CueClass, mode: CueMode, entries: string])[] = [
  [
    'SAY',
    'SPEECH',
    `say:t,w tell:t,w,i,a add:t write:t note:t,o report:t,o state:t,o announce:t,o declare:t,o reveal:t,w,o mention:t,o
 remark:t observe:t comment:t go_on_to_say:t,w tweet:t,o retweet:o post:t reply:t,w respond:t counter:t,o answer:t continue:q conclude:t proclaim:t,o
 call:o describe:o dub:o label:o term:o brand:o read:q recall:t,w,o recount:t,w,o relate:t,w repeat:t,o reiterate:t,o joke:t quip:t recite:q
 boast:t brag:t muse:t opine:t testify:t blog:t inform:t,a notify:t,a advise:t,i,a remind:t,a message:t,a text:t,a shout:t,o yell:t,o scream:t,o
 chant:t,o whisper:t,o mutter:t,o exclaim:t utter:o voice:o express:o cite:t,o quote:o list:o outline:t,w,o detail:w,o discuss:w,o talk_about:w,o
 speak_about:w,o speak_of:o tell_of:o refer_to:o allude_to:o point_to:o point_out:t,w,o single_out:o touch_on:o bring_up:o comment_on:o weigh_in_on:o
 preach:t pronounce:t,o sum_up:t,o interject:t chime_in:t put_it:t
 characterize:o portray:o liken:o summarize:t,o theorize:t hint:t imply:t suggest:t,w,o signal:t,w indicate:t,w propose:t,i,o 
 pitch:o float:o  allow:c deadpan:t gush:t lament:t,o bemoan:t,o grumble:t complain:t gripe:t protest:t caution:t,a warn:t,i,a,o
 vent:t murmur:t retort:t shoot_back:t fire_back:t snap:t rejoin:t blurt_out:t blurt:t weigh_in:t offer:t,i disclose:t,w,o divulge:t,w,o
 relay:t,w,o communicate:t,o convey:t,o verbalize:o instruct:t,i,a counsel:t,i,a tout:o highlight:t,w,o underscore:t,w,o emphasize:t,w,o stress:t,w,o
 underline:t,w,o reference:o spotlight:o flag:o trumpet:o herald:o recommend:t,i,o urge:t,i,a,o narrate:t,o specify:t,w,o predict:t,w,o forecast:t,o
 prophesy:t speculate:t,w figure:c reason:c rule:c find:c show:c    `,
  ],
  [
    'ASK',
    'SPEECH',
    `ask:t,w,i,a inquire:t,w,o query:t,w question:w,o wonder_aloud:t,w quiz:w,a press:w,a grill:w,a probe:w,o poll:w plead:t,i beg:t,i,a implore:t,i,a`,
  ],
  [
    'DEMAND',
    'SPEECH',
    `demand:t,i,o insist:t insist_on:o order:t,i,a,o call_for:o,i call_on:i,a call_upon:i,a appeal:i,t appeal_to:i,a request:t,i,o command:t,i,a
 exhort:t,i,a encourage:i,a challenge:i,o,a dare:i,a petition:i,a lobby:i,a push_for:o  invite:i,a summon:i,a forbid:i,a advocate:t,o advocate_for:o plead_for:o argue_for:o argue_against:o`,
  ],
  ['PROMISE', 'SPEECH', `promise:t,i,a,o vow:t,i,o pledge:t,i,o swear:t,i guarantee:t,i,o assure:t,a reassure:t,a threaten:t,i agree:t,i `],
  [
    'ACCUSE',
    'SPEECH',
    `accuse:o blame:o criticize:o criticise:o condemn:o denounce:o slam:o blast:o attack:o assail:o rip:o decry:o deride:o mock:o ridicule:o lambaste:o
 bash:o chide:o scold:o rebuke:o charge:t fault:o berate:o castigate:o lash_out_at:o  take_aim_at:o  excoriate:o deplore:o disparage:o belittle:o insult:o
 knock:o pan:o savage:o skewer:o taunt:o needle:o chastise:o admonish:o,i,t reprimand:o trash:o tear_into:o rail_against:o inveigh_against:o allege:t,o
 dismiss:o reject:o object:t object_to:o scoff:t scoff_at:o sneer:t quibble:t call_out:o swipe_at:o jab_at:o upbraid:o vilify:o demonize:o impugn:o`,
  ],
  [
    'PRAISE',
    'SPEECH',
    `praise:o applaud:o commend:o hail:o laud:o extol:o salute:o thank:o congratulate:o endorse:o welcome:o credit:o defend:o
 rave:t rave_about:o apologize:t apologise:t apologize_for:o apologise_for:o`,
  ],
  [
    'DENY',
    'SPEECH',
    `deny:t,o refute:t,o dispute:t,w,o disavow:o rebut:t,o repudiate:o contradict:o disagree:t demur:t push_back:t push_back_on:o push_back_against:o renounce:o walk_back:o `,
  ],
  [
    'CONFIRM',
    'SPEECH',
    `confirm:t,w acknowledge:t,w,o admit:t,o concede:t,o affirm:t,o verify:t,o certify:t,o confess:t,o attest:t vouch:t corroborate:o reaffirm:t,o recognize:t,o own_up_to:o confide:t grant:t`,
  ],
  [
    'EXPLAIN',
    'SPEECH',
    `explain:t,w,o argue:t,o claim:t,i assert:t,o contend:t maintain:c clarify:t,w,o elaborate:w elaborate_on:o illustrate:w,o justify:o make_clear:t,w make_the_case:t make_the_point:t
 spell_out:w,o posit:t postulate:t profess:t,i plead_guilty:q rationalize:o analyze:o `,
  ],
  ['ESTIMATE', 'SPEECH', `estimate:t,w,o project:t calculate:t,w reckon:t assess:w,o`],
  [
    'THINK',
    'ATTITUDE',
    `think:t believe:t,o feel:t know:t,w doubt:t,w,o suspect:t assume:t suppose:t consider:t,o expect:t,i fear:t worry:t,w wonder:w imagine:t,w realize:t,w realise:t,w
 understand:t,w remember:t,w forget:t,w learn:t,w regret:t,o view:o see:t regard:o support:o deem:o envision:o anticipate:t`,
  ],
  [
    'WISH',
    'ATTITUDE',
    `want:i,o hope:t,i wish:t,i desire:i,o intend:i plan:i seek:i prefer:i,o long:i aim:i like:i love:i hate:i favor:o favour:o`,
  ],
];

export type CueClass =
  | 'SAY'
  | 'ASK'
  | 'DEMAND'
  | 'PROMISE'
  | 'ACCUSE'
  | 'PRAISE'
  | 'DENY'
  | 'CONFIRM'
  | 'EXPLAIN'
  | 'ESTIMATE'
  | 'THINK'
  | 'WISH';
export type CueMode = 'SPEECH' | 'ATTITUDE';

/** Past and past participle of verbs that do not take -ed. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  read: 'read',
  speak: 'spoke spoken',
  begin: 'began begun',
  put: 'put',
  send: 'sent',
  lay: 'laid',
  bring: 'brought',
  swear: 'swore sworn',
  forbid: 'forbade forbidden',
  find: 'found',
  show: 'showed shown',
  prove: 'proved proven',
  hit: 'hit',
  go: 'went gone',
  take: 'took taken',
  tear: 'tore torn',
  foresee: 'foresaw foreseen',
  shoot: 'shot',
  make: 'made',
  hold: 'held',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  understand: 'understood',
  forget: 'forgot forgotten',
  see: 'saw seen',
  seek: 'sought',
  undertake: 'undertook undertaken',
  spin: 'spun',
  broadcast: 'broadcast',
  cast: 'cast',
  spell: 'spelled spelt',
  learn: 'learned learnt',
};

/** Verbs that double the last consonant before -ed and -ing. */
export const DOUBLING_VERBS =
  'dub tag grab nab rip slam quip brag admit commit submit rebut plan refer pan gab spot rap snap chat blog jab permit label counsel compel pin cheer'.split(
    ' ',
  );

/** Nouns that carry a statement: "her first demand is that", "his claim that", and the class of each. */
export const CUE_NOUNS: Readonly<Record<string, CueClass>> = {
  claim: 'EXPLAIN',
  statement: 'SAY',
  demand: 'DEMAND',
  promise: 'PROMISE',
  pledge: 'PROMISE',
  vow: 'PROMISE',
  accusation: 'ACCUSE',
  allegation: 'ACCUSE',
  charge: 'ACCUSE',
  argument: 'EXPLAIN',
  assertion: 'EXPLAIN',
  announcement: 'SAY',
  admission: 'CONFIRM',
  confirmation: 'CONFIRM',
  denial: 'DENY',
  warning: 'SAY',
  suggestion: 'SAY',
  proposal: 'SAY',
  request: 'DEMAND',
  call: 'DEMAND',
  question: 'ASK',
  answer: 'SAY',
  response: 'SAY',
  remark: 'SAY',
  comment: 'SAY',
  message: 'SAY',
  explanation: 'EXPLAIN',
  contention: 'EXPLAIN',
  declaration: 'SAY',
  prediction: 'SAY',
  estimate: 'ESTIMATE',
  complaint: 'ACCUSE',
  criticism: 'ACCUSE',
  plea: 'DEMAND',
  appeal: 'DEMAND',
  insistence: 'DEMAND',
  threat: 'PROMISE',
  assurance: 'PROMISE',
  report: 'SAY',
  testimony: 'SAY',
  advice: 'SAY',
  recommendation: 'SAY',
  order: 'DEMAND',
  condition: 'DEMAND',
  point: 'SAY',
  conclusion: 'SAY',
  finding: 'SAY',
  ruling: 'SAY',
};

/** Verbs as gerunds and participles that often stand before nouns: no cue when a determiner precedes. */
export const NOUN_LIKE_FORMS =
  'claims calls reports notes states comments remarks charges promises demands requests posts tweets questions answers orders plans attacks reveals reports estimates pledges vows views claim call report note state comment remark charge promise demand request post tweet question answer order plan attack estimate pledge vow view hopes hope wish fear fears doubt doubts appeal appeals challenge challenges threat warning ruling finding findings offer offers hit hits press address issue issues release releases read show shows project projects repeat rule rules figure figures reason reasons charge charges back hold protest protests cheer cheers list lists signal signals text texts message messages pitch air voice voices brief'.split(
    ' ',
  );
