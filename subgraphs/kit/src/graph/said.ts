const BETWEEN = ' · ';

/** A description "中文 · English" with something further said in both languages: "中文：排序 · English: order". */
export function furtherSaid(description: string, chinese: string, english: string): string {
  const [zh, en = ''] = description.split(BETWEEN);
  return `${zh}：${chinese}${BETWEEN}${en}: ${english}`;
}

/** A name as it begins that of a type: `contractSign` in `ContractSignInput`. */
export const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
