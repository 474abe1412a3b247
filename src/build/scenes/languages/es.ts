// Spanish for the rules: syllables, the Fernandez-Huerta measure (1959, with sentences measured in words each, as its
// author's tables have it), the passive with "ser", and wording to avoid.

import type { Counts, LanguageProfile } from './profile.ts';

/** Syllables of a word: vowels count one each, but for diphthongs with an unstressed i or u. */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^a-záéíóúüñ]/g, '');
  if (letters === '') return 1;
  if (/^\p{Lu}{2,6}$/u.test(word) && !/[AEIOUÁÉÍÓÚ]/.test(word)) return word.length;
  const said = letters
    .replace(/qu|gu(?=[eiéí])/g, 'g')
    .replace(/y(?=[aeiouáéíóú])/g, 'x')
    .replace(/y/g, 'i');
  const groups = said.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + nuclei(group), 0),
  );
}

/** Strong vowels, and accented weak ones, each make a syllable; a run of weak ones makes one. */
function nuclei(group: string): number {
  const strong = group.match(/[aeoáéíóú]/g)?.length ?? 0;
  return Math.max(1, strong);
}

const ser = '(?:es|son|era|eran|fue|fueron|será|serán|sea|sean|ser|sido|siendo)';
const passive = new RegExp(
  `(?<![\\p{L}])${ser} (?:no |ya |también |a menudo |\\p{L}+mente )*(?:\\p{L}{2,}[ai]d[oa]s?|hech[oa]s?|vist[oa]s?|dich[oa]s?|escrit[oa]s?|puest[oa]s?)(?![\\p{L}])`,
  'iu',
);

export const spanish: LanguageProfile = {
  syllables: spanishSyllables,

  measures({ sentences, words, syllables }: Counts) {
    const value = 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences);
    return [{ name: 'Fernandez-Huerta', value, limit: 70, side: 'at least' }];
  },

  passive: (sentence) => passive.exec(sentence)?.[0] ?? null,

  animals: {
    mice: /(?<!\p{L})rat(?:ón|ones)(?!\p{L})/iu,
    rats: /(?<!\p{L})ratas?(?!\p{L})/iu,
    'mice-and-rats': /(?<!\p{L})(?:rat(?:ón|ones)|ratas?|roedor(?:es)?)(?!\p{L})/iu,
    animals: /(?<!\p{L})(?:animal(?:es)?|rat(?:ón|ones)|ratas?|roedor(?:es)?|monos?)(?!\p{L})/iu,
  },
  animalsAtAll: /(?<!\p{L})animal(?:es)?(?!\p{L})/iu,
  cells: /\b(?:células?|pruebas?|estudios?) de(?:l)? laboratorio\b|\ben (?:el |un )?laboratorio\b/iu,

  chances: [
    {
      pattern:
        /(?<![\p{L}\d.,])(?:una?|1)(?: persona)? de (?:cada )?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mil|\d+)(?!\p{L})/iu,
      tip: 'escriba "n de 100"',
    },
    {
      pattern: /(?:el doble|el triple|\d+ veces|dos veces|tres veces) (?:de|más|menos) (?:probable|frecuente|común)/iu,
      tip: 'escriba los dos números de 100',
    },
    { pattern: /(?:duplica|triplica|dobla)n? (?:el riesgo|la probabilidad)/iu, tip: 'escriba los dos números de 100' },
    { pattern: /riesgo relativo|razón de (?:momios|probabilidades|riesgos)/iu, tip: 'escriba los dos números de 100' },
    {
      pattern: /\d+(?:[.,]\d+)? ?(?:%|por ciento) de (?:las |los )?(?:personas|pacientes|quienes)/iu,
      tip: 'escriba "n de 100"',
    },
  ],
  bareChances:
    /(?<!\p{L})(?:raro|rara|raros|raras|raramente|rara vez|común|comunes|comúnmente|poco frecuentes?|infrecuentes?|improbables?|frecuentemente)(?!\p{L})/iu,
  ofHundred: /\d[\d.,]*(?: (?:personas|pacientes|visitas))? de (?:cada )?100(?!\d)/iu,
  otherDenominator:
    /\d+(?: a \d+)?(?: personas| pacientes)? de (?:cada )?(?!100(?!\d))\d+(?! ?(?:horas?|días?|semanas?|minutos?|mg|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre)))/iu,
  comparator:
    /(?<!\p{L})(?:placebo|sedante|midazolam|sin|comparad[oa]s?|comparación|que|frente|mientras|control|en cambio|otro|TEC|antes)(?!\p{L})/iu,
  timeFrame:
    /(?<!\p{L})(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|visitas?|durante|después|ensayos?)(?!\p{L})/iu,

  selling:
    /(?<!\p{L})(?:milagros?|milagros[oa]s?|revolucionari[oa]s?|increíbles?|asombros[oa]s?|extraordinari[oa]s?|garantizad[oa]s?|garantiza|segur[oa] y eficaz|totalmente segur[oa]|extremadamente segur[oa]|mágic[oa]s?|magia|transforma (?:su|tu) vida|cambia(?:rá)? (?:su|tu) vida|alivio instantáneo|vanguardia|patrón de oro|reinicia (?:su|el|tu) cerebro|recablea|nueva esperanza|gran avance)(?!\p{L})/iu,
  scare:
    /(?<!\p{L})(?:tóxic[oa]s?|venenos?|venenos[oa]s?|mortal(?:es)?|letal(?:es)?|horribles?|terribles?|aterrador(?:a|es|as)?|pesadillas?|daño cerebral|destruye|destruir|devastador(?:a|es|as)?|catastrófic[oa]s?|víctimas?|locos?|locura|drogadict[oa]s?|adict[oa]s|tranquilizante de caballos|agujeros en el cerebro|último recurso|desesperanza)(?!\p{L})/iu,
  hearsay:
    /(?<!\p{L})(?:puede|podría|quizás?|tal vez) (?:que )?(?:lea|leer|oiga|oír|escuche|escuchar)(?!\p{L})|(?:algunas|muchas) (?:páginas|clínicas|personas) dicen|(?:es falso|no es así)|(?:contra|frente a) ["“«]/iu,
};
