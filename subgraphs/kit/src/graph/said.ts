const BETWEEN = ' · ';

/** A description "中文 · English" with something further said in both languages: "中文：排序 · English: order". */
export function furtherSaid(description: string, chinese: string, english: string): string {
  const [zh, en = ''] = description.split(BETWEEN);
  return `${zh}：${chinese}${BETWEEN}${en}: ${english}`;
}
