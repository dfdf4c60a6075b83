import { relative, resolve, sep } from 'node:path'
import ts from 'typescript'

/** Sources that are read as if they stood there: path in the project → text. */
type Planted = Readonly<Record<string, string>>

/** Never on disk: names the type of all keys of each namespace, so that it can be known again. */
const ALL_KEYS = 'src/i18n/allKeys.ts'
const allKeys = `import type { Namespace, TextKey } from './namespaces'
export type AllKeys = { readonly [N in Namespace]: TextKey<N> }`

/**
 * Which texts each source in src/ asks for: its path → `namespace key`, without the ending of a plural. The compiler says
 * which: wherever a key of a namespace is expected, all that the expression there can be by its type is used. Of
 * `company.${value}` that is the key of every value that there is; of a variable that may be any key, nothing: what
 * it is given was a key somewhere else.
 */
export function usedKeys(planted: Planted): ReadonlyMap<string, ReadonlySet<string>> {
  const program = read({ ...planted, [ALL_KEYS]: allKeys })
  const checker = program.getTypeChecker()
  const namespaceOf = findNamespaces(program, checker)
  const asked = (file: ts.SourceFile): ReadonlySet<string> => {
    const used = new Set<string>()
    visit(file, (node) => note(node, checker, namespaceOf, used))
    return used
  }
  const ours = program.getSourceFiles().filter(isOurs)
  return new Map(ours.map((file) => [pathOf(file), asked(file)]))
}

function pathOf({ fileName }: ts.SourceFile): string {
  return relative(resolve('.'), fileName).replaceAll(sep, '/')
}

/** Of which namespace a type is all keys, if of any. */
type NamespaceOf = (type: ts.Type) => string | undefined

function note(
  node: ts.Node,
  checker: ts.TypeChecker,
  namespaceOf: NamespaceOf,
  used: Set<string>,
): void {
  if (!isAsked(node)) return
  const expected = checker.getContextualType(node)
  const wanted = expected && checker.getNonNullableType(expected)
  if (wanted === undefined) return
  const namespace = namespaceOf(wanted)
  if (namespace === undefined) return
  const given = checker.getNonNullableType(checker.getTypeAtLocation(node))
  if (isAnyOf(wanted, given)) return
  for (const each of given.isUnion() ? given.types : [given])
    if (each.isStringLiteral()) used.add(`${namespace} ${each.value}`)
}

/** What was narrowed (`label && t(label)`) is a union of its own, of the same members. */
function isAnyOf(wanted: ts.Type, given: ts.Type): boolean {
  const all = wanted.isUnion() ? wanted.types : [wanted]
  const some = new Set(given.isUnion() ? given.types : [given])
  return all.every((each) => some.has(each))
}

/** What can stand where a key is expected. */
function isAsked(node: ts.Node): node is ts.Expression {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node)
  )
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  node.forEachChild((child) => visit(child, look))
}

function findNamespaces(program: ts.Program, checker: ts.TypeChecker): NamespaceOf {
  const file = program.getSourceFile(resolve(ALL_KEYS))
  const [named] = file?.statements.filter(ts.isTypeAliasDeclaration) ?? []
  if (named === undefined) throw new Error(`${ALL_KEYS} was not read`)
  const all = checker.getTypeAtLocation(named).getProperties()
  const namespaces = all.map((each) => ({ name: each.name, keys: checker.getTypeOfSymbol(each) }))
  const known = new Map<ts.Type, string | undefined>()
  return (type) => {
    if (!known.has(type)) known.set(type, namespaces.find(({ keys }) => isSame(keys, type))?.name)
    return known.get(type)
  }
}

/** The compiler has each key once, but may have their union more than once (`TextKey | null`, say). */
function isSame(one: ts.Type, other: ts.Type): boolean {
  return isAnyOf(one, other) && isAnyOf(other, one)
}

/** Only what may open the door of i18n says anything; to look through the kernel and the vault too takes long. */
function isOurs(file: ts.SourceFile): boolean {
  return /^src\/(app|documents|i18n|projector|screens)\//.test(pathOf(file))
}

function read(planted: Planted): ts.Program {
  const { options, fileNames } = settings()
  const disk = ts.createCompilerHost(options)
  const extra = new Map(Object.entries(planted).map(([path, text]) => [resolve(path), text]))
  const readFile = (path: string) => extra.get(path) ?? disk.readFile(path)
  const host: ts.CompilerHost = {
    ...disk,
    readFile,
    fileExists: (path) => extra.has(path) || disk.fileExists(path),
    getSourceFile: (path, target) => {
      const text = readFile(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, target, true)
    },
  }
  const sources = fileNames.filter((path) => resolve(path).startsWith(resolve('src')))
  return ts.createProgram([...sources, ...extra.keys()], options, host)
}

function settings(): ts.ParsedCommandLine {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
    },
  }
  const parsed = ts.getParsedCommandLineOfConfigFile(resolve('tsconfig.json'), {}, host)
  if (parsed === undefined) throw new Error('tsconfig.json was not read')
  return parsed
}
