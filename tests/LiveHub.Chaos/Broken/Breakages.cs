using LiveHub.Domain;
using LiveHub.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LiveHub.Chaos.Broken;

/// <summary>What can be broken on purpose, one at a time, by name.</summary>
internal static class Breakages
{
    public const string AckBeforeCommit = "ack-before-commit";
    public const string NoUniqueKey = "no-unique-key";
    public const string BudgetInMemory = "budget-in-memory";
    public const string AuthorInView = "author-in-view";

    /// <summary>Breaks it in this process.</summary>
    /// <exception cref="ArgumentException">Nothing bears that name.</exception>
    public static void Break(WebApplicationBuilder builder, LiveHubSettings settings, string name)
    {
        switch (name)
        {
            case AckBeforeCommit:
                Wrap(builder.Services, store => new HastyStore(store));
                break;
            case NoUniqueKey:
                Wrap(builder.Services, store => new CarelessStore(store, settings.Connections.Postgres!));
                break;
            case BudgetInMemory:
                Replace(nameof(SessionDecider.Instance.Decide), new OwnMemory(SessionDecider.Instance.Decide).Decide);
                break;
            case AuthorInView:
                Replace(nameof(SessionDecider.Instance.Views), TalkativeView.Of(SessionDecider.Instance.Views));
                break;
            default:
                throw new ArgumentException($"Nothing that can be broken is called {name}.");
        }
    }

    /// <summary>The product's store stays, behind another.</summary>
    private static void Wrap(IServiceCollection services, Func<IEventStore, IEventStore> around)
    {
        var real = services.Single(service => service.ServiceType == typeof(IEventStore));
        services.Remove(real);
        services.AddSingleton(provider => (IScanBox)provider.GetRequiredService<Real>().Store);
        services.AddSingleton(provider => (IForgetting)provider.GetRequiredService<Real>().Store);
        services.AddSingleton(provider => (IMakerStore)provider.GetRequiredService<Real>().Store);
        services.AddSingleton(provider => (IPictureStore)provider.GetRequiredService<Real>().Store);
        services.AddSingleton(provider => new Real((IEventStore)real.ImplementationFactory!(provider)));
        services.AddSingleton(provider => around(provider.GetRequiredService<Real>().Store));
    }

    private sealed record Real(IEventStore Store);

    /// <summary>Another rule or view in the one that the product uses: it is made once and for all, so by its setter.</summary>
    private static void Replace<T>(string what, T by) =>
        typeof(Decider<Session, Command, Event>).GetProperty(what)!.SetValue(SessionDecider.Instance, by);
}
