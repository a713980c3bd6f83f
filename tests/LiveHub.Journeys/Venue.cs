using Microsoft.Playwright;

namespace LiveHub.Journeys;

/// <summary>A hall with its network: what stands between every browser in it and the product.</summary>
/// <param name="Port">Of the product, or of a network in between.</param>
/// <param name="Init">A script that runs before any page's own.</param>
public sealed record Venue(Browser Browser, int Port, string? Init = null)
{
    public string Address => $"http://hall.test:{Port}";

    public Task<IBrowserContext> Laptop() => Browser.Laptop(init: Init);

    public Task<Phone> Phone(string code) => Browser.Phone(code, port: Port, init: Init);
}
