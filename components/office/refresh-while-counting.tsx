'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks for the page anew every second, as long as it is shown. */
export function RefreshWhileCounting() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => { router.refresh() }, 1000)
    return () => { clearInterval(timer) }
  }, [router])
  return null
}
