"""Builds the workbooks beside it with openpyxl: python3 test/workbooks/build-workbooks.py

They are committed; this script is how they came to be. What must be found in each is written in expected.md.
Where LibreOffice is installed, some are written again by it, as NAME-libreoffice.xlsx.
"""

import datetime
import json
import pathlib
import shutil
import subprocess
import tempfile
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table

HERE = pathlib.Path(__file__).parent
COUNTY = json.loads((HERE.parent / "table" / "fixtures" / "county-union.json").read_text("utf8"))
EPOCH = datetime.datetime(2024, 1, 5, 9, 0, 0)
THIN = Side(style="thin")
BORDER = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)

PEOPLE = ["≥300人次", "≥250人次", "≥200人次", "<200人次"]
RATE = ["95%及以上", "90%及以上", "85%及以上", "85%以下"]
FEE = ["比上年下降10%及以上", "比上年下降5%及以上", "与上年持平", "比上年增长"]
PAPERS = ["≥50篇", "≥40篇", "≥30篇", "<30篇"]
TIERS = ["优", "良", "中", "差"]


def fill(sheet, rows, at="A1"):
    """Writes rows of cells from a place. '<' merges with the cell at its left, '^' with the one above; None stays empty."""
    first = sheet[at]
    cells = [[None if cell in ("<", "^") else cell for cell in row] for row in rows]
    for down, row in enumerate(cells):
        for across, value in enumerate(row):
            cell = sheet.cell(first.row + down, first.column + across)
            if value is not None:
                cell.value = value
            cell.border = BORDER
            cell.alignment = Alignment(wrap_text=True, vertical="center")
    for down, row in enumerate(rows):
        for across, mark in enumerate(row):
            if mark in ("<", "^"):
                continue
            wide = 1
            while across + wide < len(row) and row[across + wide] == "<":
                wide += 1
            high = 1
            while down + high < len(rows) and across < len(rows[down + high]) and rows[down + high][across] == "^":
                high += 1
            if wide * high > 1:
                sheet.merge_cells(
                    start_row=first.row + down,
                    start_column=first.column + across,
                    end_row=first.row + down + high - 1,
                    end_column=first.column + across + wide - 1,
                )
    return sheet


def two_row(*left, right=()):
    """A heading of two rows: columns at the left, 评价标准 over the four tiers, columns at the right."""
    return [
        [*left, "评价标准", "<", "<", "<", *right],
        [*("^" for _ in left), *TIERS, *("^" for _ in right)],
    ]


def new(title="绩效目标"):
    book = Workbook()
    sheet = book.active
    sheet.title = title
    return book, sheet


def save(book, name):
    """Saves with fixed dates, so that building again gives the same bytes."""
    book.properties.created = book.properties.modified = EPOCH
    path = HERE / f"{name}.xlsx"
    book.save(path)
    again = path.with_suffix(".again")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as out:
        for item in sorted(old.namelist()):
            data = old.read(item)
            if item == "docProps/core.xml":
                start = data.index(b"<dcterms:modified")
                end = data.index(b"</dcterms:modified>")
                data = data[:start] + b'<dcterms:modified xsi:type="dcterms:W3CDTF">2024-01-05T09:00:00Z' + data[end:]
            out.writestr(zipfile.ZipInfo(item, (2024, 1, 5, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
    shutil.move(again, path)


def county_graded():
    """The published table, with the columns that staff add: 实际完成值 and 评价等级."""
    book, sheet = new()
    wide = ["<"] * 10
    rows = [[COUNTY["title"], *wide], [COUNTY["department"], *wide]]
    rows += two_row(*COUNTY["header"][:5], right=("实际完成值", "评价等级"))
    for at, cells in enumerate(COUNTY["rows"]):
        activity, budget, *others = cells
        left = [activity or "^", float(budget) if budget else None if activity else "^", *others[:2]]
        left = [cell if cell not in ("",) else "^" if not activity else None for cell in left]
        actual = "-12%" if at == 1 else "82%" if at == 5 else None
        rows.append([*left, *[cell or None for cell in others[2:]], actual, None])
    fill(sheet, rows)
    for row in sheet.iter_rows(min_row=5, min_col=2, max_col=2):
        row[0].number_format = "0.00"
    save(book, "county-graded")


def offset():
    book, sheet = new()
    sheet["D2"] = "2024年部门绩效目标表"
    sheet["D2"].font = Font(size=16, bold=True)
    sheet.merge_cells("D2:K2")
    sheet["D3"] = "部门：711赵县总工会"
    sheet["K3"] = "单位：万元"
    rows = two_row("职责活动", "年度预算数", "绩效指标", right=("备注",))
    rows += [["职工培训", 3, "培训人次", *PEOPLE, None], ["^", "^", "培训合格率", *RATE, "抽查"]]
    fill(sheet, rows, "D6")
    save(book, "offset")


def one_row():
    book, sheet = new("考核指标")
    fill(
        sheet,
        [
            ["序号", "考核指标\n名称", "计量单位", "权 重\n（%）", "优 秀", "良 好", "合 格", "不合格", "全年完成值", "得分"],
            [1, "培训人次", "人次", 0.4, 300, "≥250", "≥200", "<200", 312, None],
            [2, "培训合格率", "%", 0.35, "≥95%", "≥90%", "≥85%", "<85%", "96%", None],
            [3, "发稿篇数", "篇", 0.25, "≥50", "≥40", "≥30", "<30", None, None],
        ],
    )
    for row in range(2, 5):
        sheet.cell(row, 4).number_format = "0%"
    sheet.freeze_panes = "C2"
    save(book, "one-row")


def three_row():
    book, sheet = new()
    fill(
        sheet,
        [
            ["职责活动", "年度预算数（万元）", "绩效指标及评价标准", "<", "<", "<", "<", "完成情况", "<"],
            ["^", "^", "绩效指标", "评价标准（档次）", "<", "<", "<", "上年完成值", "本年完成值"],
            ["^", "^", "^", *TIERS, "^", "^"],
            ["一、职工培训", 8, None, None, None, None, None, None, None],
            ["（一）技能培训", 3, "培训人次", *PEOPLE, 280, 310],
            ["^", "^", "培训费（万元）", *FEE, 3.2, 2.9],
            ["（二）会议", 5, "会议费", *FEE, 5.5, 5],
        ],
    )
    save(book, "three-row")


def left_blank():
    """No cell is merged: headings and activities are only left blank."""
    book, sheet = new()
    fill(
        sheet,
        [
            ["部门职责", "工作活动", "绩效指标", "评价标准", None, None, None, "实际完成值"],
            [None, None, None, *TIERS, None],
            ["维护权益", "法律援助", "援助人次（人次）", "85及以上", "65及以上", "40及以上", "40以下", 70],
            [None, None, "援助满意度", *RATE, "91%"],
            [None, "困难帮扶", "帮扶率", "100%", "90%及以上", "85%及以上", "85%以下", None],
            ["事务管理", "综合事务", "会议费", *FEE, None],
        ],
    )
    save(book, "left-blank")


def page_headings():
    """Sixty indicators; the heading, the title and the department stand again on each page of twenty."""
    book, sheet = new()
    row = 1
    for page in range(3):
        title = "部门职责-工作活动绩效目标" + ("" if page == 0 else "（续）")
        rows = [[title, *["<"] * 5], ["711赵县总工会", None, None, None, None, "单位：万元"], *two_row("职责活动", "绩效指标")]
        for at in range(20):
            activity = None if at == 0 and page > 0 else f"　　活动{page * 4 + at // 5 + 1}" if at % 5 == 0 else "^"
            rows.append([activity, f"第{page * 20 + at + 1}项工作完成率", *RATE])
        fill(sheet, rows, f"A{row}")
        row += len(rows)
        sheet.row_breaks.append(Break(id=row - 1))
    save(book, "page-headings")


def stacked():
    """Three departments on one sheet, one below the other, each with its title, total and signature."""
    book, sheet = new("各部门")
    row = 1
    for code, name in (("711", "赵县总工会"), ("712", "共青团赵县委员会"), ("713", "赵县妇女联合会")):
        rows = [["部门绩效目标表", *["<"] * 6], [f"{code}{name}", None, None, None, None, None, "单位：万元"]]
        rows += two_row("职责活动", "预算数", "绩效指标")
        rows += [[f"{name}培训", 3, "培训人次", *PEOPLE], ["^", "^", "培训合格率", *RATE]]
        rows += [["合　计", 3, None, None, None, None, None], ["填表人：王芳", None, "审核人：李强", None, None, None, None]]
        fill(sheet, rows, f"A{row}")
        row += len(rows) + 1
    save(book, "stacked")


def side_by_side():
    book, sheet = new()
    left = two_row("绩效指标", right=("实际完成值",)) + [["培训人次", *PEOPLE, "310人次"], ["会议费", *FEE, "-6%"]]
    right = two_row("绩效指标", right=("实际完成值",)) + [["发稿篇数", *PAPERS, "45篇"], ["培训合格率", *RATE, None]]
    fill(sheet, left, "A1")
    fill(sheet, right, "H1")
    save(book, "side-by-side")


def departments():
    """A sheet for each department, among sheets of other kinds; one sheet is hidden."""
    book, sheet = new("填表说明")
    sheet["A1"] = "请在各部门的表中填写绩效指标，优、良、中、差四档标准都要填写。"
    sheet["A2"] = "联系人：王芳　电话：84940000"
    for name in ("总工会", "团委", "妇联"):
        rows = [[f"{name}绩效目标", *["<"] * 5], *two_row("职责活动", "绩效指标"), ["培训", "培训人次", *PEOPLE], ["宣传", "发稿篇数", *PAPERS]]
        fill(book.create_sheet(name), rows)
    payroll = [["姓名", "部门", "基本工资", "绩效工资", "实发"], ["王芳", "办公室", 3200, 1500, 4620]]
    fill(book.create_sheet("工资"), payroll)
    book.create_sheet("空表")
    old = fill(book.create_sheet("去年"), [["绩效指标", *TIERS], ["培训人次", *PEOPLE]])
    old.sheet_state = "hidden"
    save(book, "departments")


def hidden_and_filtered():
    book, sheet = new()
    rows = two_row("职责活动", "内容描述", "绩效目标", "绩效指标", right=("实际完成值",))
    rows += [[f"活动{at}", "说明", "目标", f"第{at}项完成率", *RATE, f"{80 + at}%"] for at in range(1, 11)]
    fill(sheet, rows)
    sheet.column_dimensions["B"].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet.auto_filter.ref = "A2:I12"
    for row in (5, 6, 9):
        sheet.row_dimensions[row].hidden = True
    save(book, "hidden-and-filtered")


def list_object():
    book, sheet = new()
    sheet["B2"] = "711赵县总工会"
    heading = ["工作活动", "绩效指标", "计量单位", *TIERS, "实际完成值", "评价等级"]
    body = [["培训", "培训人次", "人次", *PEOPLE, "312人次", None], ["培训", "培训合格率", "%", *RATE, "88%", None], ["宣传", "发稿篇数", "篇", *PAPERS, None, None]]
    fill(sheet, [heading, *body], "B4")
    sheet.add_table(Table(displayName="绩效", ref="B4:J7"))
    sheet["B8"] = "数据由各科室填报"
    sheet["C8"] = "办公室汇总"
    save(book, "list-object")


def totals_and_notes():
    book, sheet = new()
    rows = two_row("职责活动", "年度预算数", "绩效目标", "绩效指标")
    rows += [
        ["职工培训", "8.00", "提高技能", None, None, None, None, None],
        ["　　技能培训", "3.00", "培训到位", "培训人次", *PEOPLE],
        ["　　岗位练兵", "5.00", "练兵比武", "参赛率", *RATE],
        [None] * 8,
        [None] * 8,
        ["调查研究", "2.00", "摸清底数", None, None, None, None, None],
        ["宣传", "1.50", "扩大影响", "发稿篇数", *PAPERS],
        ["综合事务", "6.00", "保障运转", "综合事务保障率", None, None, None, None],
        ["合　　计", "17.50", None, None, None, None, None, None],
        [None] * 8,
        ["注：1.本表由各部门填报。", "<", "<", "<", "<", "<", "<", "<"],
        ["填表人：王芳", None, "审核人：李强", None, None, "填表日期：2024年1月5日", None, None],
    ]
    fill(sheet, rows, "B3")
    save(book, "totals-and-notes")


def levels():
    book, sheet = new("自评表")
    rows = [["2024年度部门整体支出绩效自评表", *["<"] * 12]]
    rows += [
        ["一级指标", "二级指标", "三级指标", "权重", "上年数", "年度目标值", "评价标准", "<", "<", "<", "全年完成值", "得分", "自评等级"],
        [*["^"] * 6, *TIERS, *["^"] * 3],
        ["产出指标", "数量指标", "培训人次", 10, 280, "300人次", *PEOPLE, "312人次", 10, None],
        ["^", "^", "发稿篇数", 10, 42, "50篇", *PAPERS, "45篇", 8, None],
        ["^", "质量指标", "培训合格率", 15, "93%", "95%", *RATE, "96%", 15, None],
        ["效益指标", "社会效益", "知晓率", 15, "80%", "85%", "85%及以上", "80%及以上", "75%及以上", "75%以下", "82%", 13, None],
        ["满意度指标", "服务对象满意度", "职工满意度", 10, "90%", "92%", *RATE, None, None, None],
        ["总分", "<", "<", 60, None, None, None, None, None, None, None, 46, None],
    ]
    fill(sheet, rows)
    save(book, "levels")


def years():
    book, sheet = new()
    fill(
        sheet,
        [
            ["职责活动", "绩效指标", *TIERS, "2022年完成", "2023年完成", "2024年完成", "备注"],
            ["会议", "会议费", *FEE, 5.8, 5.5, 5, None],
            ["培训", "培训人次", *PEOPLE, "260人次", "280人次", "312人次", None],
        ],
    )
    save(book, "years")


def two_standards():
    """This year's criteria beside next year's; on another sheet criteria beside the result, which leaves no doubt."""
    book, sheet = new()
    fill(
        sheet,
        [
            ["职责活动", "绩效指标", "2024年评价标准", "<", "<", "<", "2025年评价标准", "<", "<", "<", "实际完成值"],
            ["^", "^", *TIERS, *TIERS, "^"],
            ["培训", "培训合格率", *RATE, "99%", "96%及以上", "91%及以上", "91%以下", "98.5%"],
        ],
    )
    ticks = book.create_sheet("评价表")
    fill(
        ticks,
        [
            ["职责活动", "绩效指标", "评价标准", "<", "<", "<", "评价结果", "<", "<", "<"],
            ["^", "^", *TIERS, *TIERS],
            ["培训", "培训合格率", *RATE, "√", None, None, None],
        ],
    )
    save(book, "two-standards")


def numbering():
    book, sheet = new()
    rows = [["工作活动", "绩效指标", *TIERS]]
    rows += [
        ["一、维护职工权益", None, None, None, None, None],
        ["（一）法律援助", "援助人次（人次）", "85及以上", "65及以上", "40及以上", "40以下"],
        ["1.诉讼代理", "代理件数（件）", "20及以上", "15及以上", "10及以上", "10以下"],
        ["2.法律咨询", "咨询满意度", *RATE],
        ["（二）困难帮扶", "帮扶率", "100%", "90%及以上", "85%及以上", "85%以下"],
        ["二、事务管理", "会议费", *FEE],
    ]
    fill(sheet, rows)
    for row, level in ((3, 1), (4, 2), (5, 2), (6, 1)):
        sheet.row_dimensions[row].outlineLevel = level
    save(book, "numbering")


def tier_words():
    """A sheet for each way of naming tiers."""
    book = Workbook()
    book.remove(book.active)
    five = ["95%及以上", "90%及以上", "80%及以上", "70%及以上", "70%以下"]
    for title, words in (
        ("五档", ["优", "良", "中", "低", "差"]),
        ("优秀", ["优秀", "良好", "合格", "不合格"]),
        ("字母", ["A", "B", "C", "D"]),
        ("一级", ["一级", "二级", "三级", "四级"]),
        ("一档", ["一档", "二档", "三档", "四档"]),
        ("较好", ["好", "较好", "一般", "差"]),
        ("带分数", ["优（90-100分）", "良（80-89分）", "中（60-79分）", "差（0-59分）"]),
        ("两档", ["达标", "不达标"]),
    ):
        wide = ["<"] * (len(words) - 1)
        criteria = five if len(words) == 5 else [RATE[0], RATE[3]] if len(words) == 2 else RATE
        rows = [["绩效指标", "权重", "评价标准", *wide], ["^", "^", *words], ["入户走访率", 10, *criteria], ["资料归档率", 5, *criteria]]
        fill(book.create_sheet(title), rows)
    save(book, "tier-words")


def percent_cells():
    """Criteria that are numbers shown as percent, and one that its format rounds."""
    book, sheet = new()
    rows = two_row("职责活动", "绩效指标", right=("实际完成值",))
    rows += [["组织建设", "工会组建率", 0.8, 0.7, 0.6, "60%以下", 0.82], ["^", "和谐单位占比", 0.374, 0.369, 0.36, "36%以下", 0.37], ["^", "技术革新数（万项）", 0.3, 0.25, 0.15, "0.15以下", 3200]]
    fill(sheet, rows)
    for row in (3, 4):
        for column in range(3, 6):
            sheet.cell(row, column).number_format = "0%"
        sheet.cell(row, 7).number_format = "0.0%"
    for column in range(3, 6):
        sheet.cell(5, column).number_format = "0.0"
    save(book, "percent-cells")


def refusals():
    book, sheet = new("一段话")
    fill(
        sheet,
        [
            ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准"],
            ["产出指标", "数量指标", "培训人次", "≥300人次", "310人次", 10, 10, "完成300人次得10分，每少10人次扣1分，扣完为止。"],
            ["^", "质量指标", "培训合格率", "≥95%", "96%", 10, 10, "达到95%得10分，每低1个百分点扣1分。"],
        ],
    )
    down = [["职责活动", "绩效指标", "等级", "评价标准"]]
    for name, criteria in (("培训人次", PEOPLE), ("发稿篇数", PAPERS)):
        for at, criterion in enumerate(criteria):
            down.append(["宣传培训" if len(down) == 1 else "^", name if at == 0 else "^", TIERS[at], criterion])
    fill(book.create_sheet("竖着排"), down)
    fill(book.create_sheet("没有指标"), [*two_row("职责活动", "年度预算数"), ["培训", 3, *PEOPLE], ["宣传", 2, *PAPERS]])
    fill(book.create_sheet("只有一档"), [["职责活动", "绩效指标", "优", "备注"], ["培训", "培训人次", "300人次及以上", None]])
    fill(book.create_sheet("没有内容"), two_row("职责活动", "绩效指标"))
    fill(book.create_sheet("标准空着"), [*two_row("职责活动", "绩效指标"), ["培训", "培训人次", None, None, None, None]])
    save(book, "refusals")


def ordinary():
    book = Workbook()
    book.remove(book.active)
    sheets = {
        "成绩": [["班级", "人数", *TIERS, "优秀率"], ["一班", 45, 12, 20, 9, 4, 0.267], ["二班", 44, 10, 22, 8, 4, 0.227]],
        "对照": [["等级", *TIERS], ["分数", "90-100", "80-89", "60-79", "0-59"]],
        "得票": [["评价指标", *TIERS], ["服务态度", 35, 10, 3, 2], ["办事效率", 30, 14, 4, 2], ["廉洁自律", 41, 6, 2, 1]],
        "测评": [["测评项目", "优秀", "良好", "一般", "较差"], ["德", "√", None, None, None], ["能", None, "√", None, None]],
        "预算": [["科目编码", "科目名称", "上年预算数", "本年预算数"], ["2012901", "行政运行", 120.5, 131.2]],
        "任务": [["序号", "工作任务", "责任单位", "完成时限", "完成情况"], [1, "换届", "组织部", "6月底前", "已完成"]],
        "汇总": [["职责活动", *TIERS, "优良率"], ["培训", 2, 1, 0, 0, 1], ["宣传", 1, 1, 1, 0, 0.667]],
    }
    for title, rows in sheets.items():
        fill(book.create_sheet(title), rows)
    save(book, "ordinary")


def hundred_sheets():
    book = Workbook()
    book.remove(book.active)
    for number in range(1, 101):
        sheet = book.create_sheet(f"部门{number}")
        for row in (["绩效指标", *TIERS], [f"第{number}项完成率", *RATE]):
            sheet.append(row)
    save(book, "hundred-sheets")


def beside_others():
    """The target table stands between a list of contacts above and at its left, and a budget below."""
    book, sheet = new("综合")
    fill(sheet, [["姓名", "职务", "电话"], ["王芳", "主任", "84940000"], ["李强", "科员", "84940001"]], "A1")
    fill(sheet, [["科室", "人数"], ["办公室", 4], ["组织部", 3], ["财务部", 2]], "A7")
    rows = two_row("职责活动", "绩效指标", right=("实际完成值",)) + [["培训", "培训人次", *PEOPLE, None], ["^", "培训费", *FEE, None]]
    fill(sheet, rows, "D7")
    fill(sheet, [["科目", "科目名称", "上年", "本年", "增减", "说明", "备注"], ["201", "一般公共服务", 120, 131, 11, "增人", None]], "D13")
    save(book, "beside-others")


def again_by_libreoffice(*names):
    office = shutil.which("soffice")
    if office is None:
        return
    with tempfile.TemporaryDirectory() as place:
        profile = f"-env:UserInstallation={pathlib.Path(place, 'profile').as_uri()}"
        sources = [str(HERE / f"{name}.xlsx") for name in names]
        subprocess.run([office, profile, "--headless", "--convert-to", "xlsx", "--outdir", place, *sources], check=True)
        for name in names:
            shutil.move(pathlib.Path(place, f"{name}.xlsx"), HERE / f"{name}-libreoffice.xlsx")


if __name__ == "__main__":
    for build in (
        county_graded, offset, one_row, three_row, left_blank, page_headings, stacked, side_by_side, departments,
        hidden_and_filtered, list_object, totals_and_notes, levels, years, two_standards, numbering, tier_words, percent_cells,
        refusals, ordinary, hundred_sheets, beside_others,
    ):
        build()
    again_by_libreoffice("county-graded", "page-headings", "levels")
