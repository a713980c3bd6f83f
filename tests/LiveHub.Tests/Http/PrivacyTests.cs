using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Privacy;
using LiveHub.Store;

namespace LiveHub.Tests.Http;

/// <summary>Rules PR1 to PR3 of docs/RULES.md: the privacy page says all that is kept, and how this server is set.</summary>
public sealed class PrivacyTests
{
    [Fact]
    public void PR1_Every_kind_of_side_row_is_named_on_the_privacy_page()
    {
        var kinds = typeof(Session).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string) && field.Name.EndsWith("Kind", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!).Distinct().ToList();

        Assert.Contains("address", kinds);
        Assert.All(kinds, kind => Assert.True(KeptData.NamesRow(kind), $"Say in KeptData.cs, and on the privacy page, why '{kind}' is kept."));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void PR1_Every_table_is_named_on_the_privacy_page(string database)
    {
        var tables = Migrations.After(database, 0).Missing
            .SelectMany(sql => Regex.Matches(sql, @"CREATE TABLE (?:IF NOT EXISTS )?(\w+)", RegexOptions.IgnoreCase)).Select(match => match.Groups[1].Value).ToList();

        Assert.Contains("pictures", tables);
        Assert.All(tables, table => Assert.True(KeptData.NamesTable(table), $"Say in KeptData.cs, and on the privacy page, what '{table}' holds."));
    }

    [Fact]
    public void PR1_Every_language_says_what_each_is_why_who_sees_it_how_long_and_how_it_goes()
    {
        foreach (var words in new Sentences().Languages.Values)
        {
            foreach (var kind in KeptData.All)
            {
                var said = words.GetProperty("privacy").GetProperty("kept").GetProperty(kind.Code);
                Assert.Equal(["title", "what", "why", "who", "long"], said.EnumerateObject().Select(part => part.Name));
            }
        }
    }

    [Fact]
    public async Task PR2_The_page_tells_how_this_server_is_set_and_no_secret_of_it()
    {
        using var hall = new Hall(
            ("LiveHub:PublicUrl", "https://ideas.example.org"), ("LiveHub:Organisation", " Acme "), ("LiveHub:PrivacyContact", "privacy@example.org"),
            ("LiveHub:Smtp:Host", "mail.example.org"), ("LiveHub:Smtp:From", "learnathon@example.org"), ("LiveHub:Smtp:User", "us"),
            ("LiveHub:Smtp:Password", "s3cret"));
        using var http = hall.Http();
        var text = await http.GetStringAsync("/api/privacy");
        var sheet = JsonSerializer.Deserialize<PrivacySheet>(text, DomainJson.Options)!;

        Assert.Equal(("Acme", "privacy@example.org", "mail.example.org"), (sheet.Organisation, sheet.Contact, sheet.MailHost));
        Assert.Equal((PrivacyStore.Sqlite, false, null), (sheet.Store, sheet.Nodes, sheet.KeptDays));
        Assert.Equal(KeptData.All.Select(kind => kind.Code), sheet.Kept);
        Assert.DoesNotContain("s3cret", text, StringComparison.Ordinal);
        Assert.Contains("lang=\"nl\"", await Page(http, "/privacy", "nl"), StringComparison.Ordinal);
    }

    private static async Task<string> Page(HttpClient http, string path, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
