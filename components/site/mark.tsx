import type { ReactNode } from 'react'

/** The service's own mark: a birch by the water. Not the county's coat of arms or logo. */
export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect className="mark-sky" width="32" height="32" rx="7" />
      <path className="mark-trunk" d="M12 4.5h5V20h-5zM12 9h2.6M17 13h-2.6M12 16.500h2" />
      <path className="mark-water" d="M5 22.500c3.700-2.400 7.300-2.400 11 0s7.300 2.400 11 0M5 27c3.700-2.400 7.300-2.400 11 0s7.300 2.400 11 0" />
    </svg>
  )
}
