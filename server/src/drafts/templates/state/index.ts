import banGhiNho from "./ban-ghi-nho.txt";
import banThoaThuan from "./ban-thoa-thuan.txt";
import baoCao from "./bao-cao.txt";
import bienBan from "./bien-ban.txt";
import chiThi from "./chi-thi.txt";
import chuongTrinh from "./chuong-trinh.txt";
import congDien from "./cong-dien.txt";
import congVan from "./cong-van.txt";
import deAn from "./de-an.txt";
import duAn from "./du-an.txt";
import giayGioiThieu from "./giay-gioi-thieu.txt";
import giayMoi from "./giay-moi.txt";
import giayNghiPhep from "./giay-nghi-phep.txt";
import giayUyQuyen from "./giay-uy-quyen.txt";
import header from "./header.txt";
import hopDong from "./hop-dong.txt";
import huongDan from "./huong-dan.txt";
import keHoach from "./ke-hoach.txt";
import nghiQuyet from "./nghi-quyet.txt";
import phieuBao from "./phieu-bao.txt";
import phieuChuyen from "./phieu-chuyen.txt";
import phieuGui from "./phieu-gui.txt";
import phuongAn from "./phuong-an.txt";
import quyChe from "./quy-che.txt";
import quyDinh from "./quy-dinh.txt";
import quyetDinh from "./quyet-dinh.txt";
import thongBao from "./thong-bao.txt";
import thongCao from "./thong-cao.txt";
import thuCong from "./thu-cong.txt";
import toTrinh from "./to-trinh.txt";

/** Templates of the State's documents (Nghị định 30/2020/NĐ-CP, Phụ lục III) by the slug of their type; `header` is what most begin with. */
export const stateTemplates: Readonly<Record<string, string>> = {
  "ban-ghi-nho": banGhiNho,
  "ban-thoa-thuan": banThoaThuan,
  "bao-cao": baoCao,
  "bien-ban": bienBan,
  "chi-thi": chiThi,
  "chuong-trinh": chuongTrinh,
  "cong-dien": congDien,
  "cong-van": congVan,
  "de-an": deAn,
  "du-an": duAn,
  "giay-gioi-thieu": giayGioiThieu,
  "giay-moi": giayMoi,
  "giay-nghi-phep": giayNghiPhep,
  "giay-uy-quyen": giayUyQuyen,
  header,
  "hop-dong": hopDong,
  "huong-dan": huongDan,
  "ke-hoach": keHoach,
  "nghi-quyet": nghiQuyet,
  "phieu-bao": phieuBao,
  "phieu-chuyen": phieuChuyen,
  "phieu-gui": phieuGui,
  "phuong-an": phuongAn,
  "quy-che": quyChe,
  "quy-dinh": quyDinh,
  "quyet-dinh": quyetDinh,
  "thong-bao": thongBao,
  "thong-cao": thongCao,
  "thu-cong": thuCong,
  "to-trinh": toTrinh,
};
