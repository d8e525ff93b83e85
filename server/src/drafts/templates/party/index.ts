import baoCao from "./bao-cao.txt";
import bienBan from "./bien-ban.txt";
import chiThi from "./chi-thi.txt";
import chienLuoc from "./chien-luoc.txt";
import chuongTrinh from "./chuong-trinh.txt";
import congVan from "./cong-van.txt";
import cuongLinhChinhTri from "./cuong-linh-chinh-tri.txt";
import deAn from "./de-an.txt";
import dieuLeDang from "./dieu-le-dang.txt";
import duAn from "./du-an.txt";
import giayChungNhan from "./giay-chung-nhan.txt";
import giayDiDuong from "./giay-di-duong.txt";
import giayGioiThieu from "./giay-gioi-thieu.txt";
import giayMoi from "./giay-moi.txt";
import giayNghiPhep from "./giay-nghi-phep.txt";
import header from "./header.txt";
import huongDan from "./huong-dan.txt";
import keHoach from "./ke-hoach.txt";
import ketLuan from "./ket-luan.txt";
import loiKeuGoi from "./loi-keu-goi.txt";
import nghiQuyet from "./nghi-quyet.txt";
import phieuChuyen from "./phieu-chuyen.txt";
import phieuGui from "./phieu-gui.txt";
import phuongAn from "./phuong-an.txt";
import quyChe from "./quy-che.txt";
import quyDinh from "./quy-dinh.txt";
import quyHoach from "./quy-hoach.txt";
import quyetDinh from "./quyet-dinh.txt";
import thongBao from "./thong-bao.txt";
import thongCao from "./thong-cao.txt";
import thongTri from "./thong-tri.txt";
import thuCong from "./thu-cong.txt";
import toTrinh from "./to-trinh.txt";
import tuyenBo from "./tuyen-bo.txt";

/** Templates of the Party's documents (Hướng dẫn 05-HD/VPTW, Phụ lục 1) by the slug of their type; `header` is what most begin with. */
export const partyTemplates: Readonly<Record<string, string>> = {
  "bao-cao": baoCao,
  "bien-ban": bienBan,
  "chi-thi": chiThi,
  "chien-luoc": chienLuoc,
  "chuong-trinh": chuongTrinh,
  "cong-van": congVan,
  "cuong-linh-chinh-tri": cuongLinhChinhTri,
  "de-an": deAn,
  "dieu-le-dang": dieuLeDang,
  "du-an": duAn,
  "giay-chung-nhan": giayChungNhan,
  "giay-di-duong": giayDiDuong,
  "giay-gioi-thieu": giayGioiThieu,
  "giay-moi": giayMoi,
  "giay-nghi-phep": giayNghiPhep,
  header,
  "huong-dan": huongDan,
  "ke-hoach": keHoach,
  "ket-luan": ketLuan,
  "loi-keu-goi": loiKeuGoi,
  "nghi-quyet": nghiQuyet,
  "phieu-chuyen": phieuChuyen,
  "phieu-gui": phieuGui,
  "phuong-an": phuongAn,
  "quy-che": quyChe,
  "quy-dinh": quyDinh,
  "quy-hoach": quyHoach,
  "quyet-dinh": quyetDinh,
  "thong-bao": thongBao,
  "thong-cao": thongCao,
  "thong-tri": thongTri,
  "thu-cong": thuCong,
  "to-trinh": toTrinh,
  "tuyen-bo": tuyenBo,
};
