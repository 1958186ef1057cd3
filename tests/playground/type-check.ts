import { join } from 'node:path';
import { parse, type GraphQLSchema } from 'graphql';
import ts from 'typescript';
import { toDataType, toVariablesType } from './graphql-types.ts';

interface Checked {
  readonly module: string;
  readonly name: string;
  readonly text: string;
}

const page = join(import.meta.dirname, '../../src/playground');
const virtual = join(page, 'types-check.virtual.ts');

/**
 * What is wrong with the hand-written types of operations: an answer by the schema must fit the data type, and the
 * variables must fit what the operation takes.
 */
export function findTypeErrors(schema: GraphQLSchema, operations: readonly Checked[]): readonly string[] {
  const source = [
    `import type { Operation } from './queries/request.ts';`,
    `type DataOf<O> = O extends Operation<infer Data, infer _> ? Data : never;`,
    `type VariablesOf<O> = O extends Operation<infer _, infer Variables> ? Variables : never;`,
    ...operations.flatMap(({ module, name, text }) => [
      `import type { ${name} } from './queries/${module}.ts';`,
      `export const ${name}Data: DataOf<typeof ${name}> = null as unknown as ${toDataType(schema, parse(text))};`,
      `export const ${name}Variables: ${toVariablesType(schema, parse(text))} = null as unknown as VariablesOf<typeof ${name}>;`,
    ]),
  ].join('\n');
  return compile(source);
}

function compile(source: string): readonly string[] {
  const { config } = ts.readConfigFile(join(page, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, page);
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  host.fileExists = (path) => path === virtual || disk.fileExists(path);
  host.readFile = (path) => (path === virtual ? source : disk.readFile(path));
  host.getSourceFile = (path, version) =>
    path === virtual ? ts.createSourceFile(path, source, version) : disk.getSourceFile(path, version);
  const program = ts.createProgram([virtual, join(page, 'node-crypto.d.ts')], options, host);
  const file = program.getSourceFile(virtual);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}
