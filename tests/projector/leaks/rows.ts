import fc from '../../random'

/** The rows of numbers by which random cases are played: from a short meeting to three long ones. */
export const rows = fc.array(fc.nat(0xffffff), { minLength: 150, maxLength: 600, size: 'max' })
