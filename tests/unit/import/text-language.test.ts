import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/import/sources/source.ts';

const GERMAN =
  'Die Fähre bleibt bis zum Frühjahr im Hafen, weil der Motor fehlt. Das teilte die Reederei am Montag mit. Wer zur Insel will, muss den Bus zur Brücke nehmen und dort umsteigen. Die Gemeinde hofft, dass der Fahrplan im April wieder gilt und die Gäste zurückkehren.';
const ENGLISH =
  'The ferry stays in the harbour until spring because its engine is missing, the company said on Monday. Anyone who wants to reach the island has to take the bus to the bridge and change there. The council hopes that the timetable will be valid again in April.';
const ZULU =
  'Umkhumbi uzohlala ethekwini kuze kufike intwasahlobo ngoba injini ayikho, kusho inkampani ngoMsombuluko. Noma ubani ofuna ukuya esiqhingini kumele agibele ibhasi aye ebhulohweni bese eshintsha khona. Umkhandlu unethemba lokuthi uhlelo luzosebenza futhi ngo-Ephreli.';

async function language(text: string, tag?: string) {
  const html = `<html${tag === undefined ? '' : ` lang="${tag}"`}><body><article><p>${text}</p></article></body></html>`;
  const read = await readSource({ name: 'a.html', document: 'a.html', bytes: new TextEncoder().encode(html) });
  if ('failure' in read) throw new Error(read.failure);
  const { facts, unsure } = read.extraction;
  return { language: facts.language, unsure: unsure?.filter(({ field }) => field === 'language') };
}

describe('the language of a text', () => {
  test('is the declared one, with nothing to decide', async () => {
    expect(await language(GERMAN, 'de')).toEqual({
      language: { value: 'de', origin: { place: 'lang-attribute' } },
      unsure: undefined,
    });
  });

  test('is told by its words where none is declared', async () => {
    expect(await language(GERMAN)).toEqual({
      language: { value: 'de', origin: { place: 'own-words' } },
      unsure: undefined,
    });
  });

  test('is that of the words when they surely are of another than the declared one, and to decide', async () => {
    expect(await language(GERMAN, 'en-GB')).toEqual({
      language: { value: 'de', origin: { place: 'own-words' } },
      unsure: [
        {
          field: 'language',
          why: 'the source declares the language en-GB, but its words look like de, which is taken',
        },
      ],
    });
    expect((await language(ZULU, 'en')).unsure).toEqual([
      { field: 'language', why: 'the source declares the language en, but its words do not look like it' },
    ]);
  });

  test('is to decide when neither the page nor the words tell it', async () => {
    expect(await language(ZULU)).toEqual({
      language: undefined,
      unsure: [
        {
          field: 'language',
          why: 'the source does not say in which language it is, and its words do not tell; write its tag',
        },
      ],
    });
  });

  test('is not doubted for a declared language that the detector does not know', async () => {
    expect((await language(ZULU, 'zu')).unsure).toBeUndefined();
    expect((await language(ENGLISH, 'en')).unsure).toBeUndefined();
  });
});
