import { describe, expect, it } from "vitest";
import { congvan, parsed } from "./congvan.ts";

const profile = {
  organ: {
    name: "Ủy ban nhân dân xã Cái Bè",
    symbol: "UBND",
    place: "Cái Bè",
    units: { KT: "Phòng Kinh tế", VP: "Văn phòng" },
    signers: [
      { name: "Lê Hoàng Phúc", position: "Chủ tịch" },
      { name: "Võ Tấn Lộc", position: "Phó Chủ tịch" },
    ],
  },
  profiles: {
    "Đảng ủy": {
      name: "Đảng ủy xã Cái Bè",
      parent: "Đảng bộ tỉnh Đồng Tháp",
      symbol: "ĐU",
      place: "Cái Bè",
      signers: [{ name: "Trần Văn Út", position: "Bí thư" }],
    },
  },
};

const { run, read, write } = congvan({
  "congvan.json": JSON.stringify(profile),
  "broken/congvan.json": "{",
  "old.congvan": "cũ\n",
});

describe("a new draft", () => {
  it("is written from template and profile, and passes the check", async () => {
    const args = ["--subject", "Rà soát công trình thủy lợi", "--to", "Sở Nội vụ tỉnh Đồng Tháp", "--unit", "KT"];
    const made = await run(["new", "công văn", "-o", "a.congvan", ...args, "--signer", "pho chu tich"]);
    expect(made).toEqual({ status: 0, out: "a.congvan\n", err: "" });
    const letter = parsed(await run(["parse", "a.congvan"]));
    expect(letter).toMatchObject({
      standard: "nd30",
      type: "cong-van",
      number: { sequence: null, symbol: "UBND-KT" },
      subject: "rà soát công trình thủy lợi",
      addressees: ["Sở Nội vụ tỉnh Đồng Tháp"],
      distribution: ["Như trên", "Lưu: VT, KT"],
      signature: {
        authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
        positions: ["PHÓ CHỦ TỊCH"],
        name: "Võ Tấn Lộc",
      },
    });
    expect(await run(["check", "--max-warnings", "0", "a.congvan"])).toMatchObject({ status: 0 });
  });

  it.each([
    ["quyet-dinh", "QUYẾT ĐỊNH"],
    ["quyết định", "QUYẾT ĐỊNH"],
    ["quyet", "QUYẾT ĐỊNH"],
    ["ke hoach", "KẾ HOẠCH"],
    ["TTr", "TỜ TRÌNH"],
  ])("of the type “%s”", async (type, title) => {
    const { status, out } = await run(["new", ...type.split(" ")]);
    expect(status).toBe(0);
    expect(out.split("\n")).toContain(title);
  });

  it("follows the profile: the Party's documents for a Party organ", async () => {
    const { out } = await run(["new", "nghi-quyet", "--profile", "dang uy"]);
    expect(out).toContain("Số      -NQ/ĐU");
    expect(out).toContain("T/M BAN THƯỜNG VỤ\nBÍ THƯ");
    const { out: other } = await run(["new", "ket-luan", "--system", "party"]);
    expect(other).toContain("ĐẢNG ỦY XÃ CÁI BÈ");
  });

  it("never writes over a file without being told", async () => {
    const { status, out, err } = await run(["new", "thong-bao", "-o", "old.congvan"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^congvan: old\.congvan: .*--force\n$/);
    expect(read("old.congvan")).toBe("cũ\n");
    expect((await run(["new", "thong-bao", "-o", "old.congvan", "--force"])).status).toBe(0);
    expect(read("old.congvan")).toContain("THÔNG BÁO");
    write("old.congvan", "cũ\n");
  });
});

describe("what cannot be made is one line", () => {
  it.each([
    [["new"], /cần tên loại văn bản: nghi-quyet, quyet-dinh/],
    [["new", "thong bap"], /“thong bap”.*“Thông báo”\?/],
    [["new", "giay"], /“Giấy mời”.*ghi rõ hơn/],
    [["new", "ket-luan"], /“ket-luan”/],
    [["new", "cong-van", "--profile", "sở"], /“sở”.*“Đảng ủy”/],
    [["new", "cong-van", "--signer", "Ai Đó"], /“Ai Đó”.*“Võ Tấn Lộc” \(Phó Chủ tịch\)/],
    [["new", "cong-van", "--system", "army"], /state, party/],
    [["new", "cong-van", "-o", "broken/a.congvan"], /congvan\.json:1/],
    [["new", "cong-van", "-o", "no/where.congvan"], /no\/where\.congvan/],
  ])("%j", async (args, message) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});
