// addresses: where each screen is found, as a link to it and as the way for whoever goes there. Behind the #, so that they
// work below any path of any static host; random ids only, as browser history lies on the disk.
export { type Address, addresses } from './addresses'
export { hrefOf } from './hrefOf'
export { type Navigation, NavigationContext, useNavigation } from './NavigationContext'
