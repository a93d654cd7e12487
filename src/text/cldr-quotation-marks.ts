/**
 * Quotation marks of the world's languages: the marks around words, then those around words within them, and the BCP 47 tags
 * of the languages that use them. A language without an entry uses the marks of its script or region, else “”‘’.
 *
 * From the Unicode CLDR, package `cldr-misc-full` 48.2.0 (Unicode License v3), by `bench/quotation-marks/make.ts`.
 *
 * @see https://cldr.unicode.org/translation/characters/typographic-characters
 */
export const CLDR_QUOTATION_MARKS: Readonly<Record<string, string>> = {
  '«»«»': 'fr ht hy oc yav',
  '«»‘’': 'dua ksf nb nn no rw',
  '«»“”':
    'ast blo bm br ca cv dyo el es-US eu ewo ie it kab kk lij mg mua nnh pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg ti',
  '«»”“': 'fr-CA',
  '«»„“': 'bas be bua ky os ru sah tyv uk',
  '«»„”': 'shi zgh',
  '«»‹›': 'am az-Arab az-Cyrl fa fr-CH gsw jgo kkj mzn rm sdh wae',
  '»«›‹': 'kk-Arab ug',
  '‘’‘’': 'nl',
  '‘’“”': 'fur ia ti-ER tn',
  '“’“”': 'st',
  '“”«»': 'eo',
  '“”‘’': 'bm-Nkoo ff-Adlm uz-Arab uz-Cyrl',
  '“”’‘': 'uz',
  '“”“”': 'tk',
  '”“’‘': 'ar lld ms-Arab ms-Arab-BN syr ur',
  '””’’': 'fi he lag rn se sn sv yi',
  '„“«»': 'ka',
  '„“‚‘': 'bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl',
  '„“„“': 'bg lt prg sgs',
  '„”«»': 'nmg pl ro',
  '„”»«': 'hu szl',
  '„”‘’': 'bs',
  '„”’’': 'sr',
  '„”‚’': 'agq ff',
  '「」『』': 'ja yue zh-Hant',
};

/** The marks of every other language. */
export const CLDR_ROOT_MARKS = '“”‘’';
