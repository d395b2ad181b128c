/** The networks on which people post, as alternatives of a pattern; "Threads" is left to those who look at capitals alone. */
export const NETWORK =
  'Twitter|X|Facebook|Instagram|Telegram|Truth Social|TikTok|YouTube|LinkedIn|Reddit|Weibo|WhatsApp|Snapchat';
