/** The header in which the door tells the peer's address; what a client sends under this name is overwritten. */
export const PEER_HEADER = 'x-cadans-peer'
