// Reads a file with an array of mdast roots; checks each, has remark write it, and prints the array of Markdown texts.
import {readFileSync} from 'node:fs'
import {assert} from 'mdast-util-assert'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

const remark = unified().use(remarkGfm).use(remarkStringify)
const roots = JSON.parse(readFileSync(process.argv[2], 'utf8'))
process.stdout.write(JSON.stringify(roots.map((root) => (assert(root), remark.stringify(root)))))
