using Network.Grains.Simulation.Inputs;

namespace Network.Client.Api.Views.Simulations;

/// <summary>Asks for the best use of a yearly budget.</summary>
/// <param name="Levers">What is not optimised: quota, visits, support.</param>
/// <param name="BudgetFen">Money of every year, fen.</param>
/// <param name="Frontier">Also the best for every smaller budget.</param>
public sealed record OptimiseAsk(
    PolicyLevers Levers, int Months, int Runs, long Seed, long BudgetFen, bool Frontier = false,
    long? Position = null, DateOnly? AsOf = null);
