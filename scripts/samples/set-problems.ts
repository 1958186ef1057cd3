import type { Sample } from './answer-sheet.ts';

/** What sheets say against each other, a sentence each: one name must mean one thing in all of them. */
export function findSetProblems(samples: readonly Sample[]): string[] {
  return [
    ...findContradictions(samples),
    ...findDateQuarrels(samples),
    ...findNameThieves(samples),
    ...findReturnedOffices(samples),
    ...findBrokenRepeats(samples),
    ...findUnmarkedRevisions(samples),
  ];
}

/** Facts of the world, unlike what one article says of a person, are equal wherever they are written. */
function findContradictions(samples: readonly Sample[]): string[] {
  const first = new Map<string, { facts: string; id: string }>();
  const problems: string[] = [];
  for (const { id, sheet } of samples) {
    const entries = [
      ...sheet.people.map(({ name }) => [name, 'a person'] as const),
      ...sheet.organizations.map(
        ({ name, acronym, type, partOf }) => [name, `${type} ${acronym ?? ''} in ${partOf ?? 'nothing'}`] as const,
      ),
      ...sheet.offices.map(
        ({ title, organization, place }) => [title, `of ${organization ?? 'no body'} over ${place ?? 'no place'}`] as const,
      ),
      ...sheet.places.map(({ name, type, within }) => [name, `${type} in ${within ?? 'nothing'}`] as const),
      ...sheet.events.map((event) => [event.id, event.type] as const),
    ];
    for (const [name, facts] of entries) {
      const known = first.get(name);
      if (!known) first.set(name, { facts, id });
      else if (known.facts !== facts) problems.push(`${id}: ${name} is ${facts}, but ${known.facts} in ${known.id}`);
    }
  }
  return problems;
}

/** An event that two sheets date has one date; one of them may know it less precisely. */
function findDateQuarrels(samples: readonly Sample[]): string[] {
  const dated = samples.flatMap(({ id, sheet }) =>
    sheet.events.flatMap((event) => (event.date === null ? [] : [{ id, event: event.id, date: event.date }])),
  );
  return dated.flatMap((one, index) =>
    dated
      .slice(index + 1)
      .filter(({ event, date }) => event === one.event && !date.startsWith(one.date) && !one.date.startsWith(date))
      .map(({ id, date }) => `${id}: ${one.event} is on ${date}, but on ${one.date} in ${one.id}`),
  );
}

/** A full name belongs to one person; a shorter form is made of words of the full name. */
function findNameThieves(samples: readonly Sample[]): string[] {
  const people = new Set(samples.flatMap(({ sheet }) => sheet.people.map(({ name }) => name)));
  return samples.flatMap(({ id, sheet }) =>
    sheet.people.flatMap(({ name, forms }) =>
      forms
        .map((form) => (typeof form === 'string' ? form : form.words))
        .filter((form) => form !== name && (people.has(form) || !form.split(' ').every((word) => name.split(' ').includes(word))))
        .map((form) => `${id}: ${form} is no form of ${name}`),
    ),
  );
}

/** Whoever an article calls the former holder of an office is not called its holder by a later one. */
function findReturnedOffices(samples: readonly Sample[]): string[] {
  const left = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, article, sheet } of samples.filter(({ article: { published } }) => published).toSorted(byPublication)) {
    for (const { name, offices } of sheet.people) {
      for (const { office, status } of offices) {
        const key = `${name} as ${office}`;
        const earlier = left.get(key);
        if (status === 'FORMER') left.set(key, article.published ?? id);
        else if (earlier) problems.push(`${id}: ${key} is ${status}, but had left by ${earlier}`);
      }
    }
  }
  return problems;
}

function byPublication(a: Sample, b: Sample): number {
  const [first, second] = [a.article.published ?? '', b.article.published ?? ''];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}

function findBrokenRepeats(samples: readonly Sample[]): string[] {
  const known = new Set(samples.flatMap(({ id, sheet }) => sheet.statements.map((statement) => `${id}#${statement.id}`)));
  return samples.flatMap(({ id, sheet }) =>
    sheet.statements.flatMap((statement) =>
      statement.repeats
        .filter((target) => !known.has(target) || target === `${id}#${statement.id}`)
        .map((target) => `${id}: statement ${statement.id} repeats ${target}, which is no other statement`),
    ),
  );
}

/** Two articles at one address are revisions of one: every later one says when it was updated. */
function findUnmarkedRevisions(samples: readonly Sample[]): string[] {
  const seen = new Set<string>();
  return samples.flatMap(({ id, article: { url, updated } }) => {
    if (url === undefined) return [];
    const again = seen.has(url);
    seen.add(url);
    return again && updated === undefined ? [`${id}: has the address of an earlier sample and no date of update`] : [];
  });
}
