import { describe, expect, test } from 'vitest';
import { asks, readQuestion, withoutAsking } from '../../../src/search/query/question.ts';

const names = {
  speakers: [
    { id: 'ada', names: ['Ada Lovell', 'Lovell'] },
    { id: 'ben', names: ['Ben Okafor'] },
    { id: 'ben-b', names: ['Ben Brook'] },
  ],
  subjects: [
    { id: 'ada', names: ['Ada Lovell', 'Lovell'] },
    { id: 'ruth', names: ['Ruth Marsh'] },
  ],
  outlets: [
    { id: 'courier', names: ['The Courier'] },
    { id: 'tribune', names: ['Tribune'] },
  ],
};

describe('a question', () => {
  test.each([
    ['what did Lovell say about bridges', { speaker: 'ada' }, 'bridges'],
    ['What did Ada Lovell really say?', { speaker: 'ada' }, ''],
    ['what lovell said about the old bridge', { speaker: 'ada' }, 'the old bridge'],
    ['quotes by Ben Okafor', { speaker: 'ben' }, ''],
    ['Lovell quotes on ferries', { speaker: 'ada' }, 'ferries'],
    ['Okafor on business', { speaker: 'ben' }, 'business'],
    ['bridges said by Okafor', { speaker: 'ben' }, 'bridges'],
    ['said to the Courier', { outlet: 'courier' }, ''],
    ['what Lovell told Tribune about trains', { speaker: 'ada', outlet: 'tribune' }, 'trains'],
    ['what was said in 2010', { year: '2010' }, ''],
    ['what was said about Marsh', { about: 'ruth' }, ''],
    ['What did people say about Ruth Marsh?', { about: 'ruth' }, ''],
    ['who spoke about Lovell', { about: 'ada' }, ''],
    ['quotes about Lovell', { about: 'ada' }, ''],
    ['said about Marsh in 2019', { about: 'ruth', year: '2019' }, ''],
    ['what did Okafor say about Marsh', { speaker: 'ben', about: 'ruth' }, ''],
    ['Okafor on Ruth Marsh', { speaker: 'ben', about: 'ruth' }, ''],
    ['Okafor on Marsh and ferries', { speaker: 'ben' }, 'Marsh and ferries'],
    ['quotes by Okafor in 2019', { speaker: 'ben', year: '2019' }, ''],
  ])('“%s” is read as filters', (text, filters, rest) => {
    expect(asks(text)).toBe(true);
    expect(readQuestion(text, names)).toMatchObject({ filters, rest });
  });

  test('says in words what it was read as', () => {
    expect(readQuestion('what did Lovell say to Tribune in 2020', names)?.named.year).toBe('2020');
    expect(readQuestion('quotes by Okafor', names)?.named).toEqual({ speaker: 'Ben Okafor' });
    expect(readQuestion('what was said about Marsh', names)?.named).toEqual({ about: 'Ruth Marsh' });
    expect(readQuestion('said to Tribune', names)?.named).toEqual({ outlet: 'Tribune' });
  });

  test.each([
    'Ben on business',
    'quotes by Nobody',
    'what was said about the ferry',
    'quotes about Okafor',
    'the ferry on the river',
    'never say never',
    '“said to me”',
  ])('“%s” names nobody for certain, and stays words', (text) => {
    expect(readQuestion(text, names)).toBeUndefined();
  });

  test('loses the words that only ask or deny; other texts lose none', () => {
    expect(
      ['what is the old bridge', 'not about money', 'no realistic hope', 'the bridge is old', 'never say never'].map(
        withoutAsking,
      ),
    ).toEqual(['old bridge', 'money', 'no realistic hope', 'the bridge is old', 'never say never']);
  });
});
