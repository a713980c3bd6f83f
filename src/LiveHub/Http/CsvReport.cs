using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LiveHub.Domain;

namespace LiveHub.Http;

/// <summary>The report as a table: one row per text, result, answer, word, workshop, pitch and rated idea (RFC 4180).</summary>
public static class CsvReport
{
    /// <summary>Cells in a row.</summary>
    private const int Cells = 19;

    /// <param name="words">Finds a sentence by its name, as in "export.kind".</param>
    public static string Write(Report report, Func<string, string> words)
    {
        var csv = new StringBuilder();
        Row(csv, words("export.kind"), words("export.question"), words("export.place"), words("export.dots"),
            words("export.column"), words("export.text"), words("export.author"), words("report.people"), words("report.answered"),
            words("export.room"), words("export.onPaper"), words("export.feasible"), words("export.feasibleSpread"),
            words("export.affordable"), words("export.affordableSpread"), words("export.outcome"), words("export.least"), words("export.most"),
            words("export.score"));
        foreach (var board in report.Boards)
        {
            Board(csv, board, words);
        }

        foreach (var ballot in report.Ballots)
        {
            CsvChoices.Ballot(csv, ballot, words);
        }

        foreach (var matrix in report.Matrices)
        {
            CsvChoices.Matrix(csv, matrix, words);
        }

        foreach (var poll in report.Polls)
        {
            Poll(csv, poll, words);
        }

        foreach (var checkIn in report.CheckIns)
        {
            CsvLearning.Cards(csv, checkIn, words);
            foreach (var word in checkIn.Words)
            {
                Row(csv, words("report.kinds.checkIn"), checkIn.Question, "", "", "", word.Text, "", Number(word.Count), "", "");
            }
        }

        foreach (var signUp in report.SignUps)
        {
            foreach (var workshop in signUp.Workshops)
            {
                Row(csv, words("report.kinds.signUp"), signUp.Question, "", "", "", workshop.Name, "", Number(workshop.In), "", "");
            }
        }

        foreach (var pitches in report.Pitches)
        {
            Pitches(csv, pitches, words);
        }

        foreach (var rating in report.Ratings)
        {
            CsvChoices.Rating(csv, rating, words);
        }

        foreach (var project in report.Projects)
        {
            Row(csv, words("report.project"), project.Title, "", "", "", project.Title, "", Number(project.People));
            foreach (var (field, text) in project.Canvas)
            {
                Row(csv, words("report.project"), project.Title, "", "",
                    words($"canvas.fields.{JsonNamingPolicy.CamelCase.ConvertName(field.ToString())}"), text);
            }
        }

        foreach (var selection in report.Selections)
        {
            CsvChoices.Selection(csv, selection, words);
        }

        foreach (var reviews in report.Reviews)
        {
            CsvCycle.Reviews(csv, reviews, words);
        }

        foreach (var promises in report.Promises)
        {
            CsvCycle.Promises(csv, promises, words);
        }

        CsvLearning.Taps(csv, report.Taps, words);
        foreach (var scan in report.Scans)
        {
            CsvScan.Rows(csv, scan, words);
        }

        foreach (var said in report.Appreciations)
        {
            CsvCycle.Appreciation(csv, said, words);
        }

        return csv.ToString();
    }

    /// <summary>One cell: quoted, and with an apostrophe before what a spreadsheet would take for a formula.</summary>
    public static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\0' ? "'" + text : text;
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    /// <summary>Ideas with how many people want to help, all that was made one with them and what was added, photos, ideas typed from photos, questions with how many people wanted to know them, or what was shared of looking back.</summary>
    private static void Board(StringBuilder csv, ReportBoard board, Func<string, string> words)
    {
        var questions = board.Kind == ReportBoardKind.Questions;
        var kind = words(questions ? "report.kinds.questions"
            : board.Kind == ReportBoardKind.Reflection ? "report.kinds.reflection" : "export.idea");
        foreach (var idea in board.Ideas)
        {
            var column = idea.Column is { } c && c < board.Columns.Length ? board.Columns[c] : "";
            var of = idea.Picture is not null ? words("export.photo") : idea.Paper == true ? words("export.paper") : kind;
            Row(csv, of, board.Question, "", "", column, idea.Text, idea.Author ?? "",
                questions ? Number(idea.Backs ?? 0) : idea.Helpers is { } helpers ? Number(helpers) : "", idea.Answered == true ? words("report.answered") : "",
                idea.FromRoom is { } from ? Number(from) : Room(board.Room));
            foreach (var wording in idea.Wordings ?? [])
            {
                Row(csv, words("export.wording"), idea.Text, "", "", column, wording, "", "", "", Room(board.Room));
            }
            foreach (var build in idea.Builds ?? [])
            {
                Row(csv, words("export.build"), idea.Text, "", "", column, build.Text, build.Author ?? "", "", "", Room(board.Room));
            }
        }
    }

    /// <summary>By answer how many people chose it; nothing until that was revealed.</summary>
    private static void Poll(StringBuilder csv, ReportPoll poll, Func<string, string> words)
    {
        ImmutableArray<string> answers = poll.Consent
            ? [words("report.fine"), words("report.doubts"), words("report.objection")]
            : poll.Options;
        var kind = words(poll.Consent ? "report.kinds.consent" : "report.kinds.poll");
        foreach (var (answer, count) in answers.Zip(poll.Counts))
        {
            Row(csv, kind, poll.Question, "", "", "", answer, "", Number(count), "", Room(poll.Room));
        }
    }

    internal static string Room(ReportRoom? room) =>
        room is null ? "" : room.Name.Length == 0 ? Number(room.Number) : $"{room.Number} {room.Name}";

    /// <summary>Each pitch with how many people join, then what was said to it.</summary>
    private static void Pitches(StringBuilder csv, ReportPitches pitches, Func<string, string> words)
    {
        foreach (var pitch in pitches.Pitches)
        {
            Row(csv, words("report.kinds.pitches"), pitches.Question, "", "", "", pitch.Title, pitch.By ?? "", Number(pitch.Joins), "", "");
            foreach (var strength in pitch.Strengths)
            {
                Row(csv, words("report.strength"), pitch.Title, "", "", "", strength, "", "", "", "");
            }

            foreach (var question in pitch.Questions)
            {
                Row(csv, words("report.pitchQuestion"), pitch.Title, "", "", "", question, "", "", "", "");
            }
        }
    }

    internal static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);

    /// <summary>Cells that are not given are empty.</summary>
    internal static void Row(StringBuilder csv, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < Cells; i++)
        {
            csv.Append(i == 0 ? "" : ",").Append(Cell(i < cells.Length ? cells[i] : ""));
        }

        csv.Append("\r\n");
    }
}
