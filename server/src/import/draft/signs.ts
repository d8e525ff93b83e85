/** What tells, in a table or text box, that it holds one of the letter's parts that stand in two columns. */
const header =
  /CỘNG\s+H(?:ÒA|OÀ|OA)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|Độc\s+lập\s{0,2}[-–—]\s{0,2}Tự\s+do|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u;
const headerLine = /^(?:Số\s{0,3}:|Số \d|V\/v|Về việc)|,\s{0,2}ngày\s.{0,12}tháng\s.{0,12}năm/mu;
const headerPart = /^(?:Số\s{0,3}:|Số \d)|^[^,]{2,60},\s{0,2}ngày\s.{0,12}tháng\s.{0,12}năm/u;
const distribution = /^[*_\s]{0,4}Nơi\s+nhận/mu;
const signature =
  /^(?:TM|KT|TL|TUQ|Q)\s?\.|^[TK]\/[MTL](?!\p{L})|^[\p{Lu}\s,.-]{0,40}(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|CHÁNH|ĐẠI DIỆN|NGƯỜI|VIÊN|THÀNH VIÊN)(?!\p{Ll})/mu;

export const isHeader = (text: string): boolean => header.test(text);
/** A line that begins another part of the header than the one above it. */
export const beginsPart = (text: string): boolean => headerPart.test(text);
export const isHeaderPart = (text: string): boolean => header.test(text) || headerLine.test(text);
export const isDistribution = (text: string): boolean => distribution.test(text);
export const isClosing = (text: string): boolean => distribution.test(text) || signature.test(text);

/** Where the header has certainly ended. */
export const isBody = (text: string): boolean => /^[*_\s-]{0,4}Kính\s+g[ửở]i/u.test(text) || text.length > 160;

/** A line drawn with signs; a lone star or dash is none. */
export const isDrawn = (text: string): boolean => /^(?=.{2})[-–—_=~―\s]+$/.test(text) && text.trim().length > 1;
