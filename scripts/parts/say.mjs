/** Says a line to whoever started the script. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Says a line of what is wrong, apart from what the script was asked for. @param {string} line */
export function complain(line) {
  process.stderr.write(`${line}\n`)
}
