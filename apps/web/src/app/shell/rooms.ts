import { CalendarDays, ChartNoAxesColumn, Compass, SlidersHorizontal, Sun, Users } from 'lucide-react'

/** The six rooms, in the order of the rail. */
export const rooms = [
  { key: 'today', to: '/w/$workspaceId/today', icon: Sun },
  { key: 'calendar', to: '/w/$workspaceId/calendar', icon: CalendarDays },
  { key: 'tactic', to: '/w/$workspaceId/tactic', icon: SlidersHorizontal },
  { key: 'strategy', to: '/w/$workspaceId/strategy', icon: Compass },
  { key: 'results', to: '/w/$workspaceId/results', icon: ChartNoAxesColumn },
  { key: 'team', to: '/w/$workspaceId/team', icon: Users },
] as const
