// Reads the API's document and writes, for each command, the fields that its form has.
import { readFileSync, writeFileSync } from 'node:fs'

const document = JSON.parse(readFileSync('../openapi.json', 'utf8'))
const schemas = document.components.schemas

/** The schema behind references and "or null", with its name. */
function settled(schema) {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)
    return { ...settled(schemas[name]), of: name }
  }
  const one = schema.oneOf?.find((choice) => choice.type !== 'null')
  return one ? settled(one) : schema
}

function typeOf(schema) {
  return [schema.type].flat().find((type) => type !== 'null')
}

function fieldsOf(schema) {
  return Object.entries(schema.properties ?? {}).map(([name, part]) =>
    fieldOf(name, part, (schema.required ?? []).includes(name)))
}

function fieldOf(name, part, required) {
  const schema = settled(part)
  if (schema.enum) {
    const values = schema.enum.filter((value) => value !== null)
    return { name, kind: 'enum', required, of: schema.of, values }
  }
  switch (typeOf(schema)) {
    case 'array': {
      const items = settled(schema.items)
      return { name, kind: 'list', required, of: items.of, fields: fieldsOf(items) }
    }
    case 'object':
      return { name, kind: 'object', required, of: schema.of, fields: fieldsOf(schema) }
    case 'integer':
      return { name, kind: 'integer', required, default: schema.default }
    case 'boolean':
      return { name, kind: 'boolean', required }
    default:
      return { name, kind: schema.format === 'date' ? 'date' : 'text', required }
  }
}

const commands = {}
for (const [path, operations] of Object.entries(document.paths)) {
  const [, kind, command] = /^\/api\/v1\/(\w+)\/\{city\}\/\{id\}\/([\w-]+)$/.exec(path) ?? []
  const body = operations.post?.requestBody?.content['application/json']?.schema
  const answer = operations.post?.responses['200']?.content?.['application/json']?.schema?.$ref
  if (!kind || !body || !answer?.endsWith('/CommandAnswer')) continue
  commands[`${kind}/${command}`] = fieldsOf(settled(body))
}

const file = 'src/api/commands.json'
const text = `${JSON.stringify(commands, null, 2)}\n`
if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
  console.log(`${Object.keys(commands).length} commands → ${file}`)
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is older than openapi.json. Run: npm run types`)
  process.exitCode = 1
}
