import { spawn } from 'node:child_process'

/**
 * @typedef {object} Outcome
 * @property {number} status the exit status; 1 when the program could not be started or was ended by a signal
 * @property {string} output what it wrote, when `quiet` was asked; empty otherwise
 *
 * @typedef {object} RunOptions
 * @property {boolean} [quiet] keep the output instead of showing it
 * @property {boolean} [shell] let a shell find the program (Windows needs it for npm)
 * @property {NodeJS.ProcessEnv} [env] what to add to the environment
 * @property {string} [cwd] the folder to run it in; this one unless said otherwise
 */

/**
 * Runs a program to its end. Never throws: a program that cannot be started has failed.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { quiet = false, shell = false, env = {}, cwd } = {}) {
  return new Promise((done) => {
    const child = spawn(program, [...args], {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
      ...(cwd !== undefined && { cwd }),
      env: { ...process.env, ...env },
    })
    let output = ''
    child.stdout?.on('data', (text) => (output += text))
    child.stderr?.on('data', (text) => (output += text))
    child.on('error', (error) => done({ status: 1, output: output + error.message }))
    child.on('close', (status) => done({ status: status ?? 1, output }))
  })
}
