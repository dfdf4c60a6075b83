import { createHashHistory, createRouter } from '@tanstack/react-router'
import { NotFound } from './routes/NotFound'
import { routes } from './routes/routes'
import { ErrorPage } from './trouble/ErrorPage'

/** Makes the router. Addresses stand behind the #: they work below any path of any static host. */
export function makeRouter() {
  return createRouter({
    routeTree: routes,
    history: createHashHistory(),
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: ErrorPage,
    defaultPreload: false,
    scrollRestoration: false,
  })
}

export type Router = ReturnType<typeof makeRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: Router
  }
}
