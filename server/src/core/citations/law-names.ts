/**
 * Names of laws, codes and ordinances, so that a name in running text ends where it ends: `Luật Giáo dục` is not
 * `Luật Giáo dục nghề nghiệp`, and `Luật Hôn nhân và gia đình` goes on behind its conjunction. A name that is not
 * here is still read, by the words that cannot go on with one. Source: the national set's titles.
 */
const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

export const lawNames: readonly string[] = lines(`
  An ninh mạng
  An ninh quốc gia
  An toàn thông tin mạng
  An toàn thực phẩm
  An toàn, vệ sinh lao động
  Ban hành văn bản quy phạm pháp luật
  Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
  Báo chí
  Bầu cử đại biểu Hội đồng nhân dân
  Bầu cử đại biểu Quốc hội
  Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
  Bảo hiểm tiền gửi
  Bảo hiểm xã hội
  Bảo hiểm y tế
  Bảo vệ bí mật nhà nước
  Bảo vệ dữ liệu cá nhân
  Bảo vệ môi trường
  Bảo vệ quyền lợi người tiêu dùng
  Bảo vệ sức khỏe nhân dân
  Bảo vệ và kiểm dịch thực vật
  Bảo vệ và phát triển rừng
  Bảo vệ, chăm sóc và giáo dục trẻ em
  Biên giới quốc gia
  Biên phòng Việt Nam
  Biển Việt Nam
  Bình đẳng giới
  Bưu chính
  Các công cụ chuyển nhượng
  Các tổ chức tín dụng
  Cán bộ, công chức
  Căn cước
  Căn cước công dân
  Cảnh sát biển Việt Nam
  Cảnh sát cơ động
  Cảnh vệ
  Cạnh tranh
  Chất lượng sản phẩm, hàng hóa
  Chăn nuôi
  Chuyển đổi số
  Chuyển giao công nghệ
  Chuyển giao người đang chấp hành án phạt tù
  Chứng khoán
  Công an nhân dân
  Công chứng
  Công đoàn
  Công nghệ cao
  Công nghệ thông tin
  Công nghiệp công nghệ số
  Công nghiệp quốc phòng, an ninh và động viên công nghiệp
  Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
  Cơ yếu
  Cư trú
  Dân quân tự vệ
  Dân số
  Dầu khí
  Dẫn độ
  Dạy nghề
  Di sản văn hóa
  Doanh nghiệp
  Doanh nghiệp nhà nước
  Du lịch
  Dược
  Dữ liệu
  Dự trữ quốc gia
  Đa dạng sinh học
  Đầu tư
  Đầu tư công
  Đầu tư nước ngoài tại Việt Nam
  Đầu tư theo phương thức đối tác công tư
  Đất đai
  Đấu giá tài sản
  Đấu thầu
  Đặc xá
  Đê điều
  Điều ước quốc tế
  Điện ảnh
  Điện lực
  Địa chất và khoáng sản
  Đo đạc và bản đồ
  Đo lường
  Đường bộ
  Đường sắt
  Giao dịch điện tử
  Giao thông đường bộ
  Giao thông đường thủy nội địa
  Giá
  Giám định tư pháp
  Giáo dục
  Giáo dục đại học
  Giáo dục nghề nghiệp
  Giáo dục quốc phòng và an ninh
  Hàng không dân dụng Việt Nam
  Hải quan
  Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
  Hoạt động chữ thập đỏ
  Hoạt động giám sát của Quốc hội
  Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
  Hòa giải ở cơ sở
  Hòa giải, đối thoại tại Tòa án
  Hóa chất
  Hôn nhân và gia đình
  Hỗ trợ doanh nghiệp nhỏ và vừa
  Hợp tác xã
  Hộ tịch
  Kế toán
  Khám bệnh, chữa bệnh
  Khiếu nại
  Khiếu nại, tố cáo
  Khí tượng thủy văn
  Khoa học và công nghệ
  Khoa học, công nghệ và đổi mới sáng tạo
  Khoáng sản
  Khuyến khích đầu tư trong nước
  Kiến trúc
  Kiểm toán độc lập
  Kiểm toán nhà nước
  Kinh doanh bất động sản
  Kinh doanh bảo hiểm
  Ký kết, gia nhập và thực hiện điều ước quốc tế
  Lâm nghiệp
  Luật sư
  Lưu trữ
  Lực lượng dự bị động viên
  Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
  Lý lịch tư pháp
  Mặt trận Tổ quốc Việt Nam
  Năng lượng nguyên tử
  Ngân hàng Nhà nước Việt Nam
  Ngân sách nhà nước
  Nghĩa vụ quân sự
  Người cao tuổi
  Người khuyết tật
  Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
  Nhà giáo
  Nhà ở
  Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
  Nuôi con nuôi
  Phá sản
  Phát triển đô thị
  Phí và lệ phí
  Phòng bệnh
  Phòng cháy và chữa cháy
  Phòng cháy, chữa cháy và cứu nạn, cứu hộ
  Phòng không nhân dân
  Phòng thủ dân sự
  Phòng, chống bạo lực gia đình
  Phòng, chống bệnh truyền nhiễm
  Phòng, chống khủng bố
  Phòng, chống ma túy
  Phòng, chống mua bán người
  Phòng, chống nhiễm HIV/AIDS
  Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người
  Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
  Phòng, chống phổ biến vũ khí hủy diệt hàng loạt
  Phòng, chống rửa tiền
  Phòng, chống tác hại của rượu, bia
  Phòng, chống tác hại của thuốc lá
  Phòng, chống tham nhũng
  Phòng, chống thiên tai
  Phổ biến, giáo dục pháp luật
  Phục hồi, phá sản
  Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng
  Quản lý ngoại thương
  Quản lý nợ công
  Quản lý thuế
  Quản lý và đầu tư vốn nhà nước tại doanh nghiệp
  Quản lý, bảo vệ công trình quốc phòng và khu quân sự
  Quản lý, sử dụng tài sản công
  Quản lý, sử dụng tài sản nhà nước
  Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
  Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  Quảng cáo
  Quốc phòng
  Quốc tịch Việt Nam
  Quy hoạch
  Quy hoạch đô thị
  Quy hoạch đô thị và nông thôn
  Sĩ quan Quân đội nhân dân Việt Nam
  Sở hữu trí tuệ
  Sử dụng năng lượng tiết kiệm và hiệu quả
  Tài nguyên nước
  Tài nguyên, môi trường biển và hải đảo
  Tần số vô tuyến điện
  Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
  Thanh niên
  Thanh tra
  Thể dục, thể thao
  Thi đua, khen thưởng
  Thi hành án dân sự
  Thi hành án hình sự
  Thi hành tạm giữ, tạm giam
  Thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú
  Thống kê
  Thỏa thuận quốc tế
  Thuế bảo vệ môi trường
  Thuế chuyển quyền sử dụng đất
  Thuế giá trị gia tăng
  Thuế nhà, đất
  Thuế sử dụng đất nông nghiệp
  Thuế sử dụng đất phi nông nghiệp
  Thuế tài nguyên
  Thuế thu nhập cá nhân
  Thuế thu nhập doanh nghiệp
  Thuế tiêu thụ đặc biệt
  Thuế xuất khẩu, thuế nhập khẩu
  Thú y
  Thủ đô
  Thủy lợi
  Thủy sản
  Thư viện
  Thương mại
  Thương mại điện tử
  Thực hành tiết kiệm, chống lãng phí
  Thực hiện dân chủ ở cơ sở
  Tiêu chuẩn và quy chuẩn kỹ thuật
  Tiếp cận thông tin
  Tiếp công dân
  Tiết kiệm, chống lãng phí
  Tình trạng khẩn cấp
  Tín ngưỡng, tôn giáo
  Tòa án chuyên biệt tại Trung tâm tài chính quốc tế
  Tố cáo
  Tố tụng hành chính
  Tổ chức Chính phủ
  Tổ chức chính quyền địa phương
  Tổ chức cơ quan điều tra hình sự
  Tổ chức Hội đồng nhân dân và Ủy ban nhân dân
  Tổ chức Quốc hội
  Tổ chức Tòa án nhân dân
  Tổ chức Viện kiểm sát nhân dân
  Trách nhiệm bồi thường của Nhà nước
  Trật tự, an toàn giao thông đường bộ
  Trẻ em
  Trí tuệ nhân tạo
  Trồng trọt
  Trợ giúp pháp lý
  Trọng tài thương mại
  Trưng cầu ý dân
  Trưng mua, trưng dụng tài sản
  Tư pháp người chưa thành niên
  Tương trợ tư pháp
  Tương trợ tư pháp về dân sự
  Tương trợ tư pháp về hình sự
  Viên chức
  Viễn thông
  Việc làm
  Xây dựng
  Xuất bản
  Xuất cảnh, nhập cảnh của công dân Việt Nam
  Xử lý vi phạm hành chính
`);

/** The same names as offices shorten them. */
export const shortLawNames: readonly string[] = lines(`
  BHTN
  BHXH
  BHYT
  BVMT
  CBCC
  DN
  ĐT
  HQ
  KDBĐS
  NSNN
  PCCC
  PCTN
  QLNT
  QLT
  SHTT
  Thuế BVMT
  Thuế GTGT
  Thuế NK
  Thuế SDĐPNN
  Thuế TNCN
  Thuế TNDN
  Thuế TTĐB
  Thuế XK, thuế NK
  Thuế XNK
  Thuế xuất khẩu, nhập khẩu
  Thuế xuất nhập khẩu
  TNCN
  TNDN
  XLVPHC
  XNC
`);

export const codeNames: readonly string[] = lines(`
  Dân sự
  Hàng hải
  Hàng hải Việt Nam
  Hình sự
  Lao động
  Tố tụng dân sự
  Tố tụng hình sự
`);

export const ordinanceNames: readonly string[] = lines(`
  Bảo vệ bí mật nhà nước
  Bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
  Cảnh sát môi trường
  Chi phí giám định, định giá; chi phí cho người làm chứng, người phiên dịch trong tố tụng
  Chi phí tố tụng
  Công an xã
  Cựu chiến binh
  Dân số
  Hợp nhất văn bản quy phạm pháp luật
  Lưu trữ quốc gia
  Ngoại hối
  Pháp điển hệ thống quy phạm pháp luật
  Phí và lệ phí
  Phòng, chống mại dâm
  Quản lý thị trường
  Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
  Thuế bổ sung đối với hộ gia đình sử dụng đất nông nghiệp vượt quá hạn mức diện tích
  Thủ tục bắt giữ tàu bay
  Thủ tục bắt giữ tàu biển
  Thực hiện dân chủ ở xã, phường, thị trấn
  Tín ngưỡng, tôn giáo
  Trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại Tòa án nhân dân
  Ưu đãi người có công với cách mạng
  Xử lý vi phạm hành chính
  Xử phạt vi phạm hành chính đối với hành vi cản trở hoạt động tố tụng
`);
