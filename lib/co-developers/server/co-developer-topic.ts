import 'server-only'

/** Under this name the letters to co-developers are kept and written. */
export const CO_DEVELOPER_TOPIC = 'co-developer'
