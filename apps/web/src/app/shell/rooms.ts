import {
  CalendarDays,
  ChartNoAxesColumn,
  Compass,
  Settings,
  Share2,
  SlidersHorizontal,
  Sun,
  Users,
} from 'lucide-react'

/** The six rooms, in the order of the rail; a phone's bar has place for three of them, its menu has the others. */
export const rooms = [
  { key: 'today', to: '/w/$workspaceId/today', icon: Sun, inBar: true },
  { key: 'calendar', to: '/w/$workspaceId/calendar', icon: CalendarDays, inBar: true },
  { key: 'tactic', to: '/w/$workspaceId/tactic', icon: SlidersHorizontal, inBar: false },
  { key: 'strategy', to: '/w/$workspaceId/strategy', icon: Compass, inBar: false },
  { key: 'results', to: '/w/$workspaceId/results', icon: ChartNoAxesColumn, inBar: true },
  { key: 'team', to: '/w/$workspaceId/team', icon: Users, inBar: false },
] as const

/** What belongs to no room: the foot of the rail. */
export const footRooms = [
  { key: 'share', to: '/w/$workspaceId/share', icon: Share2 },
  { key: 'settings', to: '/w/$workspaceId/settings', icon: Settings },
] as const
