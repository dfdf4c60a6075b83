/** The fingers' own ways over the keyboard, over one row, two rows or in columns. */
const WALKS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  'asdfghjklzxcvbnmqwertyuiop',
  'zxcvbnmasdfghjklqwertyuiop',
  '1234567890qwertyuiop',
  '1234qwerasdfzxcv',
  '123qweasdzxc',
  'qwe123asd456zxc789',
  'qweasdzxcrtyfghvbn',
  'q1w2e3r4t5y6u7i8o9p0',
  '1q2w3e4r5t6y7u8i9o0p',
  'a1s2d3f4g5h6j7k8l9',
  '1a2s3d4f5g6h7j8k9l',
  'qawsedrftgyhujikolp',
  'aqswdefrgthyjukilo',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaq12wsxcde34rfvbgt56yhn',
  'zaqxswcdevfrbgtnhymju',
  'zaq1xsw2cde3vfr4bgt5nhy6',
  '147258369',
  '741852963',
  '159753456852',
  '789456123',
  '321654987',
  'abcdefghijklmnopqrstuvwxyz',
  'aabbccddeeffgghhiijjkkllmmnnoopp',
  '112233445566778899',
  'a1b2c3d4e5f6g7h8i9',
  'abc123def456ghi789',
  '!@#$%^&*()',
]

/** Shorter than this is no walk: the matchers of the library see those. */
const SHORTEST = 5

/** Every beginning of every walk; the short ones, which are typed most, first. */
export const keyboardWalks: readonly string[] = WALKS.flatMap((walk) =>
  Array.from({ length: walk.length - SHORTEST + 1 }, (_, more) => walk.slice(0, SHORTEST + more)),
).toSorted((one, other) => one.length - other.length)
