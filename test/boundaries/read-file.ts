/**
 * What a source file reaches for, read from its syntax tree.
 * In: `import { step } from '../model/step'; document.title` as lib/reading/x.ts.
 * Out: an import of lib/model/step and a use of the global `document`.
 */
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';

interface Edge {
  /** A package name, or a path in the project without its ending: lib/model/claim. */
  to: string;
  typeOnly: boolean;
}

export interface SourceFile {
  /** lib/reading/figures.ts */
  path: string;
  lines: number;
  edges: Edge[];
  /** Names of the page or the browser that stand free, or after globalThis, self: `document`. */
  globals: Set<string>;
  hasDefaultExport: boolean;
}

const WATCHED = new Set(['document', 'window', 'browser', 'chrome']);
/** Objects through which the same globals are reached. */
const SCOPES = new Set(['globalThis', 'self', 'window']);

interface Node {
  type: string;
  [key: string]: unknown;
}

export function readFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const file: SourceFile = {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    edges: [],
    globals: new Set(),
    hasDefaultExport: false,
  };
  visit(program as unknown as Node, null, '', file);
  return file;
}

function visit(node: Node, parent: Node | null, key: string, file: SourceFile): void {
  readNode(node, parent, key, file);
  for (const [name, child] of Object.entries(node)) {
    for (const entry of Array.isArray(child) ? child : [child]) if (isNode(entry)) visit(entry, node, name, file);
  }
}

function readNode(node: Node, parent: Node | null, key: string, file: SourceFile): void {
  switch (node.type) {
    case 'ImportDeclaration':
      addEdge(file, node.source, node.importKind === 'type');
      break;
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      addEdge(file, node.source, node.exportKind === 'type');
      break;
    case 'ExportDefaultDeclaration':
      file.hasDefaultExport = true;
      break;
    case 'ImportExpression':
    case 'TSImportType':
      addEdge(file, node.source ?? node.argument, node.type === 'TSImportType');
      break;
    case 'CallExpression':
      if (isGlob(node.callee)) for (const pattern of literalsIn(node.arguments)) addEdge(file, pattern, false);
      break;
    case 'MemberExpression': {
      const { object, property } = node as unknown as { object: Node; property: Node };
      const through = object.type === 'Identifier' && SCOPES.has(String(object.name));
      const name = String(property.name ?? property.value);
      if (through && WATCHED.has(name)) file.globals.add(name);
      break;
    }
    case 'Identifier':
      if (WATCHED.has(String(node.name)) && !isMemberName(parent, key)) file.globals.add(String(node.name));
      break;
  }
}

function addEdge(file: SourceFile, source: unknown, typeOnly: boolean): void {
  const value = isNode(source) ? (source.value ?? (source.literal as Node | undefined)?.value) : undefined;
  if (typeof value !== 'string') return;
  const bare = value.replace(/\?.*$/, '');
  const inProject = bare.startsWith('.')
    ? join(dirname(file.path), bare)
    : bare.replace(/^[@~]\//, '').replace(/^\//, '');
  file.edges.push({ to: inProject.replace(/\.(ts|tsx)$/, ''), typeOnly });
}

/** `import.meta.glob(…)`: a whole folder imported. */
function isGlob(callee: unknown): boolean {
  return isNode(callee) && callee.type === 'MemberExpression' && (callee.property as Node).name === 'glob';
}

function* literalsIn(values: unknown): Generator<Node> {
  for (const value of Array.isArray(values) ? values : []) {
    if (!isNode(value)) continue;
    if (value.type === 'Literal') yield value;
    if (value.type === 'ArrayExpression') yield* literalsIn(value.elements);
  }
}

/** The name of a member, as in `x.window` or `{ window: 1 }`, is no global; nor is one in a type. */
function isMemberName(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  if (key === 'property') return parent.computed !== true;
  return key === 'key' && parent.computed !== true && parent.shorthand !== true;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
