using System.Globalization;
using System.Text.Json.Nodes;
using LiveHub.Fair;

namespace LiveHub.Load;

/// <summary>Of the truly best ten ideas, the share that the product's own way of choosing brings into a shortlist of thirty;
/// simulated crowds, the real rules, no server.</summary>
internal static class FairWord
{
    private const int Repetitions = 200;

    private static readonly int[] Halls = [500, 120, 30];

    private static readonly (string Name, Func<Hall, int, Figure> Share)[] Ways =
    [
        ("ideal", (hall, times) => Share.OfDefaultFlow(hall, Turnout.Ideal, times)),
        ("dropout_three_voices", (hall, times) => Share.OfDefaultFlow(hall, Turnout.ThreeVoices, times)),
        ("dropout_one_voice", (hall, times) => Share.OfDefaultFlow(hall, Turnout.OneVoice, times)),
        ("live_sorted", Share.OfLiveSorted),
    ];

    public static int Run(string[] options)
    {
        var onlyJson = options.Contains("--json");
        var times = Array.IndexOf(options, "--runs") is >= 0 and var at && int.TryParse(options.ElementAtOrDefault(at + 1), out var wished)
            ? Math.Max(2, wished)
            : Repetitions;
        var json = new JsonObject { ["scenario"] = "fair", ["repetitions"] = times, ["taste_noise"] = Taste.Noise };
        foreach (var heads in Halls)
        {
            var hall = Hall.WithIdeas(heads);
            var figures = new JsonObject { ["phones"] = heads, ["ideas"] = hall.Numbers.Count };
            foreach (var (name, share) in Ways)
            {
                var figure = share(hall, times);
                figures[name] = new JsonObject { ["mean"] = Rounded(figure.Mean), ["low"] = Rounded(figure.Low), ["high"] = Rounded(figure.High) };
                if (!onlyJson)
                {
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{heads,4} people, {hall.Numbers.Count,5} ideas  {name,-21} {figure.Mean,6:P1}  ({figure.Low:P1} to {figure.High:P1})"));
                }
            }

            Put(json, heads, figures);
        }

        Console.WriteLine(json.ToJsonString());
        return 0;
    }

    /// <summary>The largest hall stands by itself, the others each under their size.</summary>
    private static void Put(JsonObject json, int heads, JsonObject figures)
    {
        if (heads != Halls[0])
        {
            json[$"at_{heads}"] = figures;
            return;
        }

        foreach (var (name, value) in figures)
        {
            json[name] = value?.DeepClone();
        }
    }

    private static double Rounded(double share) => Math.Round(share, 4);
}
