// English for the rules: reading measures, the passive, and wording to avoid. Measures: SMOG (McLaughlin 1969) and the
// Flesch-Kincaid grade (Kincaid 1975). The passive is found by its form, a "be" and a participle, so adjectives that
// look like one ("is tired") are listed as exceptions.

import { syllablesOf } from './en-syllables.ts';
import type { Counts, LanguageProfile } from './profile.ts';

const be = "(?:am|is|are|was|were|be|been|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|gets?|got|getting)";
const between =
  '(?:(?:not|never|also|still|often|mostly|usually|only|even|first|then|now|just|already|always|partly|quickly|\\w+ly) )*';
const irregular =
  'known|shown|seen|given|taken|made|done|found|held|kept|told|thought|brought|built|bought|caught|chosen|drawn|driven|felt|forgotten|grown|heard|hidden|hurt|laid|led|left|lent|lost|meant|met|paid|put|read|sent|set|shut|sold|spent|spoken|stolen|struck|taught|thrown|understood|worn|written|cut|run|won|begun|broken|woken|sunk|frozen|bound|fed|fought|split|spread';
const adjectives =
  'tired|interested|worried|scared|depressed|stressed|pleased|surprised|advanced|related|limited|complicated|mixed|detailed|needed|crowded|excited|bored|unrelated|disputed|led|left|set|hurt|indeed|married|skilled|experienced|bred|used to|red';
const passive = new RegExp(`\\b${be} ${between}(?!(?:${adjectives})\\b)(?:\\w{2,}ed|${irregular})\\b`, 'i');

const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|hundred|thousand|million|\\d[\\d,]*)';

export const english: LanguageProfile = {
  syllables: syllablesOf,

  measures({ sentences, words, syllables, longWords }: Counts) {
    const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
    const smog = 1.043 * Math.sqrt((longWords * 30) / sentences) + 3.1291;
    return [
      { name: 'Flesch-Kincaid grade', value: grade, limit: 6, side: 'at most' },
      { name: 'SMOG', value: smog, limit: 8, side: 'at most' },
    ];
  },

  passive: (sentence) => passive.exec(sentence)?.[0] ?? null,

  animals: {
    mice: /\b(mice|mouse)\b/i,
    rats: /\brats?\b/i,
    'mice-and-rats': /\b(mice|mouse|rats?|rodents?)\b/i,
    animals: /\b(animals?|mice|mouse|rats?|rodents?|monkeys?)\b/i,
  },
  animalsAtAll: /\banimals?\b/i,
  cells: /\b(lab|laboratory|cultured) (cells?|tests?|dish|studies|work)\b|\bin (a |the )?(lab|dish|vitro)\b/i,

  chances: [
    {
      pattern: new RegExp(`\\b(?:one|1)(?: person)? (?:in|of|out of)(?: every)?(?: a)? ${number}\\b`, 'i'),
      tip: 'write "n of 100"',
    },
    {
      pattern: /\b(?:twice|three times|half|\d+ times) (?:as|more|less) (?:likely|common|often)\b/i,
      tip: 'write both numbers of 100',
    },
    {
      pattern: /\b(?:doubles?|doubled|triples?|tripled|halves|halved) (?:the|your|their) (?:risk|chance|odds)/i,
      tip: 'write both numbers of 100',
    },
    {
      pattern: /\b(?:relative risk|odds ratio|hazard ratio)\b/i,
      tip: 'write both numbers of 100; ratios alone mislead',
    },
    {
      pattern:
        /\d+(?:\.\d+)? ?(?:%|per ?cent) (?:of (?:the )?(?:people|patients|those|users|veterans)|remission|response|chance|risk)/i,
      tip: 'write "n of 100"',
    },
  ],
  bareChances:
    /\b(?:very |quite |extremely )?(?:rare|rarely|uncommon|uncommonly|common|commonly|unlikely|frequently)\b(?! (?:brain|drug|cold|sense|to all|ground))/i,
  ofHundred: /\b\d[\d.]*(?: (?:people|patients|visits|adults))? (?:of|in|out of)(?: every)? 100\b/i,
  otherDenominator: new RegExp(
    `\\b\\d+(?: to \\d+)?(?: people| patients)? (?:in|of|out of) (?:every )?(?!100\\b)(?:\\d[\\d,]*|${number})\\b(?! ?(?:hours?|days?|weeks?|minutes?|mg|trials?|studies))`,
    'i',
  ),
  comparator:
    /\b(?:placebo|sedative|midazolam|salt water|without|compared|comparison|than|against|while|control|instead|other (?:drug|group|treatment)|ECT|before)\b/i,
  timeFrame:
    /\b(?:minutes?|hours?|days?|weeks?|months?|years?|a day|visits?|during|at some point|after one|trials?)\b/i,

  selling:
    /\b(?:breakthroughs?|miracles?|miraculous|revolution(?:ary|ise|ize)s?|game[- ]chang\w+|cutting[- ]edge|life[- ]chang\w+|wonder drug|gold standard|amazing|incredible|remarkabl\w+|extraordinary|guaranteed?|safe and effective|extremely safe|completely safe|proven (?:treatment|therapy|safe)|magic(?:al)?|instant(?:ly)? reli\w+|transform(?:s|ed|ing)? (?:your|their|lives)|unlock\w*|supercharge\w*|world[- ]class|state[- ]of[- ]the[- ]art|resets? (?:your|the) brain|rewires? (?:your|the) brain|powerful healing|new hope)\b/i,
  scare:
    /\b(?:toxic|poison(?:ous|s)?(?! cent| control)|deadly|lethal|horrif\w+|horrible|terrif\w+|terrible|nightmares?|shocking|brain damage|fries|fried|destroy(?:s|ed|ing)?|ravag\w+|devastat\w+|catastroph\w+|victims?|crazy|insane|madness|junkies?|addicts?|horse tranquili[sz]er|holes in (?:the|your) brain|suffer(?:s|ing|ers?) from|doomed|hopeless|last resort|warning!|beware)\b/i,
  hearsay:
    /\b(?:may|might|will|can|could) (?:also )?(?:read|hear|see)\b|\b(?:some|many) (?:pages|sites|clinics|adverts|ads|people) (?:say|claim|write)\b|\bis (?:wrong|not so)\b|\bagainst ["“]/i,
};
