using LiveHub.Simulation.World;
using LiveHub.Store;
using LiveHub.Tests.Store;

namespace LiveHub.Tests.Simulation;

/// <summary>The simulation's store keeps the same promises as the real ones.</summary>
public sealed class MemoryStoreTests : StoreContract
{
    private readonly MemoryDisk _disk = new();

    protected override IEventStore Store => new MemoryEventStore(_disk);

    protected override IEventStore Reopen() => new MemoryEventStore(_disk);
}
