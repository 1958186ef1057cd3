/** A word list as it lies in data/: what it holds, whose it is, and one string a row, cells parted by semicolons. */
export interface WordTable {
  readonly holds: string;
  readonly source: string;
  readonly licence: string;
  /** The day it was compiled or generated, ISO. */
  readonly date: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** The rows of a table by column; empty cells at the end of a row may be left out. Throws when columns or cells are not those asked for. */
export function readTable<Column extends string>(
  table: WordTable,
  ...columns: readonly Column[]
): readonly Readonly<Record<Column, string>>[] {
  if (table.columns.join(';') !== columns.join(';'))
    throw new Error(`The word list "${table.holds}" has the columns ${table.columns.join(';')}, not ${columns.join(';')}.`);
  return table.rows.map((row) => {
    const cells = row.split(';');
    if (cells.length > columns.length) throw new Error(`Too many cells in the word list "${table.holds}": ${row}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>;
  });
}

/** Lists of words by name, from a table of the columns `list` and `words`, several rows a list. Throws when there is none of that name. */
export function readWords(table: WordTable): (list: string) => readonly string[] {
  const lists = new Map<string, string[]>();
  for (const { list, words } of readTable(table, 'list', 'words')) lists.set(list, [...(lists.get(list) ?? []), ...words.split(' ')]);
  return (list) => {
    const words = lists.get(list);
    if (words === undefined) throw new Error(`The word list "${table.holds}" has no list ${list}.`);
    return words;
  };
}

/** The choice that a cell names. Throws when it is none of them. */
export function choiceOf<Choice extends string>(choices: readonly Choice[], cell: string): Choice {
  const found = choices.find((choice) => choice === cell);
  if (found === undefined) throw new Error(`A word list says ${cell} where only ${choices.join(', ')} may stand.`);
  return found;
}

/** The parts of a cell that holds several, parted by a comma or whatever is given. */
export function partsOf(cell: string, mark = ','): readonly string[] {
  return cell === '' ? [] : cell.split(mark);
}
