import { createRootRoute, Outlet } from '@tanstack/react-router'

/** What is around every page: nothing. Each screen brings its own page. */
export const rootRoute = createRootRoute({ component: Outlet })
