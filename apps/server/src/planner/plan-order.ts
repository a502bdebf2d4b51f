import type { MessagePort } from 'node:worker_threads'
import type { ErrorCode, ErrorParams } from '@cadans/domain'
import type { PlanningBasis, PlanStep, ProposalWish, Proposed } from '@cadans/planner'

/** What a plan comes from. */
export interface PlanWork {
  basis: PlanningBasis
  wish: ProposalWish
}

/** What goes to a thread: the port is for saying how far it is. */
export interface PlanOrder extends PlanWork {
  port: MessagePort
}

/** An error loses its class on the way between threads, so a refusal comes as what it is made of. */
export type PlanAnswer = { proposed: Proposed } | { code: ErrorCode; params: ErrorParams }

export type OnStep = (step: PlanStep) => void
