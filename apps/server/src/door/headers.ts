import helmet from 'helmet'

/**
 * Everything comes from this server, and nothing may frame it. Styles may stand in the page: Mantine and FullCalendar
 * write theirs there, a nonce would forbid keeping the page, and style without script reads nothing out, since no text
 * of a user ever becomes HTML. No upgrade to https: the product runs on plain http on one's own machine.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      // The planner runs beside the page.
      workerSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
})
