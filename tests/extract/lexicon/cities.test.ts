import { expect, test } from '@jest/globals';
import { readCities } from '../../../scripts/gazetteers/read-cities.ts';
import { citiesNamed, cityMeant } from '../../../src/extract/lexicon/cities.ts';
import cities from '../../../src/extract/lexicon/data/cities.json' with { type: 'json' };

test('the list is what the script writes', () => {
  expect(cities).toEqual(readCities());
});

/** [name, the city that is meant wherever it stands, and what it lies in; null where only the article can tell] */
const meant: readonly [name: string, city: string | null][] = [
  ['Lyon', 'Lyon, France'],
  ['Paris', 'Paris, France'],
  ['Lima', 'Lima, Peru'],
  ['Boston', 'Boston, Massachusetts'],
  ['Toronto', 'Toronto, Ontario'],
  ['Glasgow', 'Glasgow, Scotland'],
  ['Sao Paulo', 'São Paulo, Brazil'],
  ['Zürich', 'Zürich, Switzerland'],
  ['Lodz', 'Łódź, Poland'],
  ['Kiev', 'Kyiv, Ukraine'],
  ['Portland', null],
  ['Birmingham', null],
  ['San Jose', null],
  ['Hyderabad', null],
  ['Port Alder', null],
];

test.each(meant)('%s', (name, city) => {
  const found = cityMeant(name);
  expect(found === null ? null : `${found.name}, ${found.region ?? found.country}`).toBe(city);
});

test('namesakes come with the largest first, other spellings among them', () => {
  expect(citiesNamed('Portland').map(({ region }) => region)).toEqual(['Oregon', 'Maine', 'Texas']);
  expect(citiesNamed('St. Petersburg').map(({ country, region }) => region ?? country)).toEqual(['Russia', 'Florida']);
  expect(citiesNamed('Port Alder')).toEqual([]);
});
