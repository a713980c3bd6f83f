using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LiveHub.Load.Measure;
using LiveHub.Load.Scenarios;

namespace LiveHub.Load;

/// <summary>The figures of a round as JSON and as a table for people.</summary>
internal static class Report
{
    /// <summary>What must be 0 in every run, so that no median may hide it.</summary>
    private static readonly string[] Summed = ["lost", "wrong", "leaks"];

    public static JsonObject Json(Options options, Round round)
    {
        var json = new JsonObject
        {
            ["scenario"] = options.Scenario,
            ["phones"] = options.Phones,
            ["sessions"] = options.Sessions,
            ["nodes"] = options.Nodes,
            ["seed"] = options.Seed,
            ["live"] = options.Live,
            ["burst"] = options.Burst,
            ["commands"] = round.Commands,
            ["acked"] = round.Acked,
            ["lost"] = round.Lost,
            ["wrong"] = round.Wrong,
        };
        AddFigures(json, round);
        json["late_ms"] = Rounded(round.Late.Part(0.99));
        foreach (var (name, value) in round.More)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    /// <summary>Adds what the bare hub did, and how many times its CPU the server took.</summary>
    public static void AddBare(JsonObject json, Round round, Round bare)
    {
        var figures = new JsonObject { ["acked"] = bare.Acked, ["wrong"] = bare.Wrong };
        AddFigures(figures, bare);
        json["bare"] = figures;
        json["cpu_ratio"] = Rounded(round.Use.ServerCpu / bare.Use.ServerCpu);
    }

    /// <summary>Medians of all numbers of several runs, and the runs themselves.</summary>
    public static JsonObject Medians(IReadOnlyList<JsonObject> runs)
    {
        if (runs.Count == 1)
        {
            return runs[0];
        }

        var medians = Median(runs);
        medians["runs"] = new JsonArray([.. runs.Select(run => (JsonNode)run)]);
        return medians;
    }

    public static string Table(string title, Round round)
    {
        var text = new StringBuilder();
        text.AppendLine(title);
        text.AppendLine("                p50       p99       max  ms");
        Row(text, "acked", round.Ack);
        Row(text, "visible", round.Visible);
        Row(text, "tool late", round.Late);
        Line(text, $"  commands {round.Commands}, acked {round.Acked}, lost {round.Lost}, wrong {round.Wrong}");
        Line(text, $"  per phone: {round.Bytes / 1000:F1} KB; {round.Messages:F0} messages, {round.Frames:F0} frames");
        var use = round.Use;
        Line(text, $"  CPU: server {use.ServerCpu:F2} s, this tool {use.ToolCpu:F2} s, all else {use.OtherCpu:F2} s");
        foreach (var (name, seconds) in use.Beside)
        {
            Line(text, $"  CPU: {name} {seconds:F2} s");
        }

        Line(text, $"  server: {use.ServerCpu / use.ThereCpu:P0} of all cores");
        Line(text, $"  server memory: {use.ServerMegabytes:F0} MB, at most {use.ServerPeakMegabytes:F0} MB");
        foreach (var (name, value) in round.More)
        {
            Line(text, $"  {name}: {value?.ToJsonString()}");
        }

        if (use.Disturbed)
        {
            Line(text, $"  ! the machine was busy with other things: times are worse than they need be");
        }

        foreach (var (finding, count) in round.Findings.Take(20))
        {
            Line(text, $"  ! {count} × {finding}");
        }

        return text.ToString();
    }

    private static void AddFigures(JsonObject json, Round round)
    {
        json["ack_ms"] = Parts(round.Ack);
        json["visible_ms"] = Parts(round.Visible);
        json["messages_per_phone"] = Rounded(round.Messages);
        json["frames_per_phone"] = Rounded(round.Frames);
        json["bytes_per_phone"] = Math.Round(round.Bytes);
        json["server_cpu_s"] = Rounded(round.Use.ServerCpu);
        foreach (var (name, seconds) in round.Use.Beside)
        {
            json[$"{name}_cpu_s"] = Rounded(seconds);
        }

        json["load_cpu_s"] = Rounded(round.Use.ToolCpu);
        json["other_cpu_s"] = Rounded(round.Use.OtherCpu);
        json["server_share"] = Rounded(round.Use.ServerCpu / round.Use.ThereCpu);
        json["server_rss_mb"] = Rounded(round.Use.ServerMegabytes);
        json["server_peak_rss_mb"] = Rounded(round.Use.ServerPeakMegabytes);
    }

    public static JsonObject Parts(Histogram histogram) => new()
    {
        ["p50"] = Rounded(histogram.Part(0.50)),
        ["p99"] = Rounded(histogram.Part(0.99)),
        ["max"] = Rounded(histogram.Max),
    };

    public static JsonNode? Rounded(double? value, int digits = 2) =>
        value is { } number ? JsonValue.Create(Math.Round(number, digits)) : null;

    private static JsonObject Median(IReadOnlyList<JsonObject> runs)
    {
        var median = new JsonObject();
        foreach (var (name, first) in runs[0])
        {
            median[name] = first switch
            {
                JsonObject => Median([.. runs.Select(run => run[name]!.AsObject())]),
                JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number =>
                    Summary(name, [.. runs.Select(run => run[name]).OfType<JsonNode>().Select(Number).Order()]),
                _ => first?.DeepClone(),
            };
        }

        return median;
    }

    private static JsonValue Summary(string name, double[] sorted)
    {
        var middle = sorted.Length / 2;
        return JsonValue.Create(Math.Round(
            Summed.Contains(name) ? sorted.Sum()
            : sorted.Length % 2 == 1 ? sorted[middle]
            : (sorted[middle - 1] + sorted[middle]) / 2, 2));
    }

    private static double Number(JsonNode node) => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, string name, Histogram histogram) => Line(
        text, $"  {name,-10}{histogram.Part(0.5),9:F1} {histogram.Part(0.99),9:F1} {histogram.Max,9:F1}");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
