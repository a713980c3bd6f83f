using System.Text.Json;
using LiveHub.Tests;

namespace LiveHub.Journeys;

/// <summary>What screens say in one language, by its name in the catalogue.</summary>
internal sealed class ScreenWords(string language) : IDisposable
{
    private readonly JsonDocument _words = JsonDocument.Parse(File.ReadAllText(Repo.File("src", "words", language + ".json")));

    public string this[string name] => name.Split('.').Aggregate(_words.RootElement, (at, part) => at.GetProperty(part)).GetString()!;

    /// <summary>Up to what is filled in.</summary>
    public string Before(string name) => this[name].Split('{')[0].Trim();

    public void Dispose() => _words.Dispose();
}
