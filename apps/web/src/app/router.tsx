import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { parseDocumentSearch } from '../lib/addresses/document-search.ts'
import { parseResultsSearch } from '../lib/addresses/results-search.ts'
import { parseCalendarSearch } from '../lib/addresses/calendar-search.ts'
import { parseSectionSearch } from '../lib/addresses/section-search.ts'
import { parseSessionSearch } from '../lib/addresses/session-search.ts'
import { RoomSkeleton } from '../ui/skeletons.tsx'
import { MissingPage, PageError } from './page-states.tsx'
import { WorkspaceLayout } from './workspace-layout.tsx'

const rootRoute = createRootRoute({ notFoundComponent: MissingPage })

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/start/home-page.tsx'), 'HomePage'),
})

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/start',
  component: lazyRouteComponent(() => import('../features/start/start-page.tsx'), 'StartPage'),
})

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overview',
  component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): { to?: string } =>
    typeof to === 'string' ? { to } : {},
  component: lazyRouteComponent(() => import('../features/account/sign-in-page.tsx'), 'SignInPage'),
})

const claimRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/claim/$token',
  component: lazyRouteComponent(() => import('../features/account/claim-page.tsx'), 'ClaimPage'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../features/account/invitation-page.tsx'), 'InvitationPage'),
})

const shareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/share/$token',
  component: lazyRouteComponent(() => import('../features/share/share-page.tsx'), 'SharePage'),
})

const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('../features/account/reset-page.tsx'), 'ResetPage'),
})

const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/w/$workspaceId',
  component: WorkspaceLayout,
  notFoundComponent: MissingPage,
})

const todayRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'today',
  component: lazyRouteComponent(() => import('../features/today/today-room.tsx'), 'TodayRoom'),
})

const calendarRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'calendar',
  validateSearch: parseCalendarSearch,
  component: lazyRouteComponent(() => import('../features/calendar/calendar-room.tsx'), 'CalendarRoom'),
})

const tacticRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'tactic',
  validateSearch: parseSectionSearch,
  component: lazyRouteComponent(() => import('../features/tactic/tactic-room.tsx'), 'TacticRoom'),
})

const strategyRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'strategy',
  validateSearch: parseSectionSearch,
  component: lazyRouteComponent(() => import('../features/strategy/strategy-room.tsx'), 'StrategyRoom'),
})

const sessionRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'session',
  validateSearch: parseSessionSearch,
  component: lazyRouteComponent(() => import('../features/session/session-room.tsx'), 'SessionRoom'),
})

const resultsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'results',
  validateSearch: parseResultsSearch,
  component: lazyRouteComponent(() => import('../features/results/results-room.tsx'), 'ResultsRoom'),
})

const documentRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'document',
  validateSearch: parseDocumentSearch,
  component: lazyRouteComponent(() => import('../features/document/document-page.tsx'), 'DocumentPage'),
})

const threadRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'thread',
  validateSearch: parseResultsSearch,
  component: lazyRouteComponent(() => import('../features/thread/thread-page.tsx'), 'ThreadPage'),
})

const teamRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'team',
  validateSearch: parseSectionSearch,
  component: lazyRouteComponent(() => import('../features/team/team-room.tsx'), 'TeamRoom'),
})

const sharingRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'share',
  component: lazyRouteComponent(() => import('../features/feeds/share-room.tsx'), 'ShareRoom'),
})

/** Where the room stood before; its address is in people's bookmarks. */
const feedsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'feeds',
  beforeLoad: ({ params }) => redirect({ to: '/w/$workspaceId/share', params, replace: true, throw: true }),
})

const settingsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
})

const binRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'bin',
  component: lazyRouteComponent(() => import('../features/bin/bin-page.tsx'), 'BinPage'),
})

const accountRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('../features/account/account-page.tsx'), 'AccountPage'),
})

const routeTree = rootRoute.addChildren([
  homeRoute,
  startRoute,
  overviewRoute,
  signInRoute,
  claimRoute,
  invitationRoute,
  resetRoute,
  shareRoute,
  workspaceRoute.addChildren([
    todayRoute,
    calendarRoute,
    tacticRoute,
    strategyRoute,
    sessionRoute,
    resultsRoute,
    documentRoute,
    threadRoute,
    teamRoute,
    sharingRoute,
    feedsRoute,
    settingsRoute,
    binRoute,
    accountRoute,
  ]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: RoomSkeleton,
  defaultPendingMs: 300,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
